package loyalty.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to win, keep or win back a customer, and what came of it.
 *
 * @param reason the follow-up's, or the kind of what the customer complained about, by its code
 * @param words what was to be done, or the beginning of what the customer said
 * @param by who did it
 * @param verdict of the customer on the answer, by its code; null where it is not known
 * @param boughtOn the day on which the customer next bought something, that day included
 */
public record Measure(
        LocalDate day,
        Kind kind,
        String reason,
        String words,
        @Nullable String outcome,
        @Nullable String by,
        @Nullable String verdict,
        @Nullable LocalDate boughtOn) {

    /** What kind of record tells of it. */
    public enum Kind {
        FOLLOWUP,
        COMPLAINT
    }
}
