package loyalty.feedback;

import java.util.Locale;
import java.util.Optional;
import loyalty.audit.AuditedRecord;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;

/** The working time that complaints are given, in the log. */
@Component
class AuditedLimits implements AuditedRecord {
    static final String TYPE = "complaintLimit";

    private final Translations texts;

    AuditedLimits(Translations texts) {
        this.texts = texts;
    }

    @Override
    public String recordType() {
        return TYPE;
    }

    /** Each severity has limits of its own. */
    @Override
    public Optional<String> nameOf(String field, Locale locale) {
        return Optional.of(texts.getTranslation("feedback.complaint.severity." + field, locale));
    }
}
