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
        @Nullable String note) {
    public static final int LEAST = 1;
    public static final int MOST = 10;
    public static final int NOTE_LENGTH = 1000;
}
