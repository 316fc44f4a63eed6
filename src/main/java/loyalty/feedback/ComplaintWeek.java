package loyalty.feedback;

import java.time.LocalDate;
import java.util.Map;

/**
 * The complaints that were made in a week.
 *
 * @param monday its first day
 * @param received how many; a severity of which there were none is left out
 * @param due how many of them have been answered, or should have been by now
 * @param inTime how many of these were answered in time
 */
public record ComplaintWeek(LocalDate monday, Map<Severity, Long> received, long due, long inTime) {

    public long received(Severity severity) {
        return received.getOrDefault(severity, 0L);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }
}
