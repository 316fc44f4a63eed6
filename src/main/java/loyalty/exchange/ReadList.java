package loyalty.exchange;

import java.util.List;
import loyalty.customer.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What became of a list of customers.
 *
 * @param choice null where it has nobody on it: then there is no list
 * @param customers on it, each once
 * @param repeated lines that name somebody again
 * @param unknown lines that lead to no customer within the caller's reach
 * @param examples the first of those
 */
public record ReadList(
        Audience.@Nullable Choice choice, int customers, int repeated, int unknown, List<Line> examples) {
    public static final int EXAMPLES = 100;

    /** A line as it was written. */
    public record Line(long number, String text) {}
}
