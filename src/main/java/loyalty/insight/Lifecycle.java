package loyalty.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a customer was won, kept and won back.
 *
 * @param firstPurchase null while nothing was bought
 * @param periods newest first; that of the prospect is the last, unless they bought on the day they came
 */
public record Lifecycle(@Nullable FirstPurchase firstPurchase, List<StagePeriod> periods) {}
