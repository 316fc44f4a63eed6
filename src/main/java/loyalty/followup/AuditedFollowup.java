package loyalty.followup;

import java.util.Locale;
import loyalty.audit.AuditedRecord;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was planned for customers is kept encrypted in the log; who may see the customer may read it. */
@Component
class AuditedFollowup implements AuditedRecord {
    static final String TYPE = "followup";
    static final String SUBJECT = "subject";

    private static final int EXCERPT = 300;

    private final Translations texts;

    AuditedFollowup(Translations texts) {
        this.texts = texts;
    }

    /** The beginning of it: a row of the log is no place for four thousand characters. */
    static String excerpt(String text) {
        if (text.codePointCount(0, text.length()) <= EXCERPT) return text;
        return text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + " …";
    }

    @Override
    public String recordType() {
        return TYPE;
    }

    @Override
    public boolean keptEncrypted() {
        return true;
    }

    /** Written by {@link FollowupLog} as day, reason and words. */
    @Override
    public String readable(@Nullable String field, String value, Locale locale) {
        for (FollowupReason reason : FollowupReason.values()) {
            String code = " · " + reason + " · ";
            int at = value.indexOf(code);
            if (at < 0) continue;
            String name = texts.getTranslation("followup.reason." + reason, locale);
            return value.substring(0, at) + " · " + name + " · " + value.substring(at + code.length());
        }
        return value;
    }
}
