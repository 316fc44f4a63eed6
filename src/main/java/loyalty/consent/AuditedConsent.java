package loyalty.consent;

import java.util.Locale;
import loyalty.audit.AuditedRecord;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What customers agreed to and withdrew. */
@Component
class AuditedConsent implements AuditedRecord {
    static final String TYPE = "consent";

    private final Translations texts;

    AuditedConsent(Translations texts) {
        this.texts = texts;
    }

    @Override
    public String recordType() {
        return TYPE;
    }

    @Override
    public String readable(@Nullable String field, String value, Locale locale) {
        return texts.getTranslation("consent.purpose." + value, locale);
    }
}
