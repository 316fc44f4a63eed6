package loyalty.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer comes from.
 *
 * @param known since when: the day on which they were acquired, or else registered
 */
record Origin(LocalDate known, @Nullable FirstPurchase firstPurchase) {}
