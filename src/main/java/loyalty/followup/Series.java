package loyalty.followup;

import java.time.LocalDate;
import java.util.UUID;
import loyalty.shared.Ids;

/**
 * What repeats: a row of the table of series.
 *
 * @param planned how many follow-ups of it have been planned so far
 */
record Series(UUID id, Recurrence rule, LocalDate startsOn, int planned) {

    static Series begun(Recurrence rule, LocalDate startsOn) {
        return new Series(Ids.next(), rule, startsOn, 1);
    }

    /** How many more may be planned. */
    long left() {
        return rule.ending() instanceof Ending.After(int times) ? Math.max(0, times - planned) : Long.MAX_VALUE;
    }

    Series oneMore() {
        return new Series(id, rule, startsOn, planned + 1);
    }
}
