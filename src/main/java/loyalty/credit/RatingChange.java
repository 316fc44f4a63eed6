package loyalty.credit;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A customer's rating became another one. */
public record RatingChange(
        @Nullable Rating rating, @Nullable BigDecimal points, boolean overridden, Instant changedAt) {}
