package loyalty.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with the log.
 *
 * @param from the first place of the chain that it concerns
 * @param to the last one
 * @param entryId null for what is gone
 */
public record ChainFinding(
        Kind kind,
        LocalDate day,
        long from,
        long to,
        @Nullable UUID entryId) {

    public enum Kind {
        /** Doesn't say what it said, or doesn't stand where it stood. */
        ALTERED,
        /** Entries are gone from the middle. */
        MISSING,
        /** The last entries are gone. */
        TAIL_CUT,
        /** The chain was made anew: it doesn't lead where the seal outside the database says. */
        SEAL_BROKEN
    }
}
