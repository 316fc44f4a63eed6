package loyalty.feedback;

import java.util.Locale;
import loyalty.audit.AuditedRecord;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Customers' words are kept encrypted in the log; who may see the customer may read them. */
@Component
class AuditedFeedback implements AuditedRecord {
    static final String CONTENT = "content";

    private final Translations texts;

    AuditedFeedback(Translations texts) {
        this.texts = texts;
    }

    @Override
    public String recordType() {
        return "feedback";
    }

    @Override
    public boolean keptEncrypted() {
        return true;
    }

    /** Written by {@link FeedbackLog} as day, kind and words. */
    @Override
    public String readable(@Nullable String field, String value, Locale locale) {
        for (FeedbackKind kind : FeedbackKind.values()) {
            String code = " · " + kind + " · ";
            int at = value.indexOf(code);
            if (at < 0) continue;
            String name = texts.getTranslation("feedback.kind." + kind, locale);
            return value.substring(0, at) + " · " + name + " · " + value.substring(at + code.length());
        }
        return value;
    }
}
