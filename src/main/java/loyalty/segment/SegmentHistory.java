package loyalty.segment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a segment's members changed in a period.
 *
 * @param since the day from which it is known who came and who left; null where nobody has looked yet
 * @param days of the period, as far as they are known and not in the future
 */
public record SegmentHistory(@Nullable LocalDate since, List<SegmentDay> days) {

    public long came() {
        return days.stream().mapToLong(SegmentDay::came).sum();
    }

    public long left() {
        return days.stream().mapToLong(SegmentDay::left).sum();
    }
}
