package loyalty.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a customer's purchases come to; as {@link BuyingRecord} says. */
record Bought(
        @Nullable LocalDate lastOn,
        @Nullable LocalDate firstOccasion,
        @Nullable LocalDate lastOccasion,
        int occasions,
        @Nullable BigDecimal repeatAmount,
        int windowDays,
        @Nullable BigDecimal windowAmount) {
    static final Bought NOTHING = new Bought(null, null, null, 0, null, 0, null);
}
