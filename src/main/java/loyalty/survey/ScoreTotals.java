package loyalty.survey;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * @param average missing where there is no score
 * @param recommendation the last one; missing while nobody has asked for it
 */
public record ScoreTotals(
        int scores, @Nullable BigDecimal average, @Nullable Recommendation recommendation) {}
