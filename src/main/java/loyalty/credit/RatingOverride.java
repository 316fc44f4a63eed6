package loyalty.credit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rating that somebody set.
 *
 * @param rating null for one that only ends the one before
 * @param lastDay on which it counts
 */
public record RatingOverride(@Nullable Rating rating, String reason, LocalDate lastDay) {

    boolean counts(LocalDate today) {
        return rating != null && !today.isAfter(lastDay);
    }
}
