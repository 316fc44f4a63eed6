package loyalty.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;

/**
 * How many percent of those who bought within the window are worse, by each measure. Equal values share a rank: it is
 * 100 times the number strictly worse by that of all, rounded down; a fifth of the map is twenty of these percent.
 *
 * <p>With each purchase everybody's rank moves. So the least value of each percent is looked up once a night and kept;
 * during the day customers are ranked by these.
 */
record Rankings(Map<Measured, NavigableMap<BigDecimal, Integer>> cuts) {
    private static final int PERCENT_OF_FIFTH = 20;

    enum Measured {
        LAST_DAY,
        DAYS,
        AMOUNT
    }

    /** Whether anybody had bought. */
    boolean known() {
        return !cuts.isEmpty();
    }

    int percentBehind(Measured measure, BigDecimal value) {
        var least = cuts.getOrDefault(measure, Collections.emptyNavigableMap()).floorEntry(value);
        return least == null ? 0 : least.getValue();
    }

    RfmCell cell(LocalDate lastOn, int days, BigDecimal amount) {
        return new RfmCell(
                fifth(Measured.LAST_DAY, BigDecimal.valueOf(lastOn.toEpochDay())),
                fifth(Measured.DAYS, BigDecimal.valueOf(days)),
                fifth(Measured.AMOUNT, amount));
    }

    private int fifth(Measured measure, BigDecimal value) {
        return 1 + percentBehind(measure, value) / PERCENT_OF_FIFTH;
    }
}
