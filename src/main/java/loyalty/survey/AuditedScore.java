package loyalty.survey;

import java.util.Locale;
import loyalty.audit.AuditedRecord;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores in the log of changes, with the words for where they come from. */
@Component
class AuditedScore implements AuditedRecord {
    private final Translations texts;

    AuditedScore(Translations texts) {
        this.texts = texts;
    }

    @Override
    public String recordType() {
        return "score";
    }

    @Override
    public boolean keptEncrypted() {
        return true;
    }

    /** Written by {@link ScoreLog} as day, score and source. */
    @Override
    public String readable(@Nullable String field, String value, Locale locale) {
        for (ScoreSource source : ScoreSource.values())
            if (value.endsWith(" · " + source))
                return value.substring(0, value.length() - source.name().length())
                        + texts.getTranslation("survey.source." + source, locale);
        return value;
    }
}
