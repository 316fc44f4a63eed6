package loyalty.insight;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a customer's worth stands in their row of figures, as it stands there. */
record KeptWorth(
        @Nullable Integer score,
        @Nullable String cell,
        @Nullable String segment,
        @Nullable Integer churnRisk,
        @Nullable BigDecimal lifetimeValue) {

    static KeptWorth of(Worth worth) {
        RfmCell cell = worth.cell();
        return new KeptWorth(
                worth.score() == null ? null : worth.score().score(),
                cell == null ? null : cell.digits(),
                cell == null ? null : cell.segment().name(),
                worth.churnRisk(),
                worth.lifetimeValue());
    }

    @Nullable
    Object[] values(UUID customerId) {
        return new @Nullable Object[] {score, cell, segment, churnRisk, lifetimeValue, customerId};
    }
}
