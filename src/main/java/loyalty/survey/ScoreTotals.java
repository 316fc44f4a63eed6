package loyalty.survey;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** @param average missing where there is no score */
public record ScoreTotals(int scores, @Nullable BigDecimal average) {}
