package loyalty.survey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied a customer said they were.
 *
 * @param score 1 (not at all) to 10 (completely)
 */
public record ScoreData(
        int score,
        LocalDate scoredOn,
        ScoreSource source,
        @Nullable String note) {}
