package loyalty.customer;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much of a record is filled: the weights of the filled fields over those of all, in percent (metrics.md). A way to
 * reach the customer weighs 4, the name 3, what service needs daily 2, the rest 1.
 */
final class Completeness {
    private static final int REACHABLE = 4;
    private static final int NAME = 3;

    private Completeness() {}

    static int of(Customer c) {
        int filled = (c.reachable() ? REACHABLE : 0)
                + (c.name.isEmpty() ? 0 : NAME)
                + 2 * filled(c.type, c.ownerId, c.source)
                + filled(c.gender, c.birthDate, c.company, c.jobTitle, c.address, c.channel, c.need, c.consent);
        return Math.round(100f * filled / (REACHABLE + NAME + 2 * 3 + 8));
    }

    private static int filled(@Nullable Object... fields) {
        return (int) Arrays.stream(fields).filter(Objects::nonNull).count();
    }
}
