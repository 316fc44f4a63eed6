package loyalty.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two customers who are likely the same.
 *
 * @param similarity 0–100 percent
 */
public record DuplicatePair(Side first, Side second, DuplicateReason reason, int similarity) {

    public record Side(
            UUID id, String number, String name, @Nullable String company, int completeness) {}

    /** The fuller one is proposed to stay. */
    public Side fuller() {
        return second.completeness > first.completeness ? second : first;
    }

    public Side other() {
        return fuller() == first ? second : first;
    }
}
