package loyalty.customer;

import java.time.Instant;
import java.util.UUID;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;

/** What became of a {@link FieldChange}. */
public sealed interface ChangeOutcome {

    /**
     * The field has the value now (or would have, in a check).
     *
     * @param before the canonical value it had
     * @param after the canonical value it has; equal to {@code before} when nothing had to change
     * @param warning something to look at, such as a likely duplicate
     */
    record Saved(String before, String after, @Nullable Message warning) implements ChangeOutcome {}

    /** Nothing was changed; the reason tells why. */
    record Refused(Message reason) implements ChangeOutcome {}

    /**
     * Somebody else changed the field meanwhile; nothing was changed.
     *
     * @param current the canonical value now
     * @param wanted the canonical value of what was typed
     * @param by who changed it last, if recorded
     */
    record Conflict(
            String current,
            String wanted,
            @Nullable UUID by,
            @Nullable Instant at) implements ChangeOutcome {}
}
