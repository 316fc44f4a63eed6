package loyalty.privacy;

import java.util.Locale;
import java.util.Optional;
import loyalty.audit.AuditedRecord;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;

/** Rules of retention in the log, and how many records went. Its fields are the kinds of records. */
@Component
class AuditedRetention implements AuditedRecord {
    static final String TYPE = "retention";

    private final Translations texts;

    AuditedRetention(Translations texts) {
        this.texts = texts;
    }

    @Override
    public String recordType() {
        return TYPE;
    }

    @Override
    public Optional<String> nameOf(String field, Locale locale) {
        return Optional.ofNullable(texts.getAllTranslations(locale).get("privacy.retention.kind." + field));
    }
}
