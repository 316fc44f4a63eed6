package loyalty.insight;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is worth, as far as it can be told.
 *
 * @param cell null for who bought nothing within the window
 * @param churnRisk the chance that they buy no more, in percent
 * @param lifetimeValue what they will spend in the {@value WorthRules#MONTHS} months to come, in the money of today
 */
public record Worth(
        @Nullable LoyaltyScore score,
        @Nullable RfmCell cell,
        @Nullable Integer churnRisk,
        @Nullable BigDecimal lifetimeValue) {}
