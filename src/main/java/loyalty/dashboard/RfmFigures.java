package loyalty.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The customers of one recency and one frequency.
 *
 * @param recency 1–5, 5 bought last
 * @param frequency 1–5, 5 bought most often
 * @param amount of all their purchases, less returns
 * @param satisfaction the mean of their last scores, 1–10; null where none gave one
 */
public record RfmFigures(
        int recency,
        int frequency,
        long customers,
        BigDecimal amount,
        @Nullable BigDecimal satisfaction) {}
