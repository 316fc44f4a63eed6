package loyalty.survey;

import java.time.LocalDate;

/**
 * How likely a customer said they are to recommend us.
 *
 * @param rating 0 (never) to 10 (certainly)
 */
public record Recommendation(int rating, LocalDate answeredOn, ScoreSource source) {

    public NpsGroup group() {
        return NpsGroup.of(rating);
    }
}
