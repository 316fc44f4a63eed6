package loyalty.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The median number of days between the days on which a customer had bought so far. */
final class PurchaseCycle {
    private final List<Long> gaps = new ArrayList<>();
    private @Nullable LocalDate last;

    /** @param day later than any before */
    void add(LocalDate day) {
        if (last != null) {
            long gap = ChronoUnit.DAYS.between(last, day);
            int place = Collections.binarySearch(gaps, gap);
            gaps.add(place < 0 ? -place - 1 : place, gap);
        }
        last = day;
    }

    /** Of an even number of them the mean of the two in the middle; NaN after one day only. */
    double median() {
        int count = gaps.size();
        return count == 0 ? Double.NaN : (gaps.get((count - 1) / 2) + gaps.get(count / 2)) / 2.0;
    }
}
