package loyalty.survey;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A satisfaction score of a customer. */
public record ScoreSummary(
        UUID id,
        int version,
        UUID customerId,
        int score,
        LocalDate scoredOn,
        ScoreSource source,
        @Nullable String note) {

    public ScoreData data() {
        return new ScoreData(score, scoredOn, source, note);
    }
}
