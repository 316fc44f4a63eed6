package loyalty.insight;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a customer left.
 *
 * @param lostOn the day from which on they count as lost
 * @param reason a code of the dictionary of reasons
 * @param toldBy the name of who entered it; null when they are gone
 */
public record ChurnReason(
        LocalDate lostOn,
        String reason,
        @Nullable String note,
        @Nullable String toldBy,
        Instant toldAt) {
    public static final int NOTE_LENGTH = 1000;
}
