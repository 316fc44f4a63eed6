package loyalty.insight;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.statistics.RepeatHistory;
import loyalty.statistics.RepeatSpending;
import org.jspecify.annotations.Nullable;

/**
 * What a customer's worth is worked out from. A day of purchase is one with a line of an amount above zero, up to today;
 * an occasion, which is what the models count, is also one on which something was had for nothing.
 *
 * @param lastOn the last day of purchase
 * @param occasions how many there were
 * @param repeatAmount spent on all of these but the first; returns are not taken off
 * @param windowDays on which they bought within the window
 * @param windowAmount of the window, returns taken off
 * @param contacts lately
 */
record BuyingRecord(
        UUID customerId,
        @Nullable LocalDate lastOn,
        @Nullable LocalDate firstOccasion,
        @Nullable LocalDate lastOccasion,
        int occasions,
        @Nullable BigDecimal repeatAmount,
        int windowDays,
        @Nullable BigDecimal windowAmount,
        @Nullable Integer lastScore,
        @Nullable Integer lastRecommendation,
        int openComplaints,
        int contacts) {
    private static final double DAYS_A_WEEK = 7;

    /** @param row what they said and how they stand, by the names of the components */
    static BuyingRecord of(ResultSet row, Map<UUID, Bought> purchases) throws SQLException {
        UUID customer = Objects.requireNonNull(row.getObject("customer_id", UUID.class));
        Bought bought = purchases.getOrDefault(customer, Bought.NOTHING);
        return new BuyingRecord(
                customer,
                bought.lastOn(),
                bought.firstOccasion(),
                bought.lastOccasion(),
                bought.occasions(),
                bought.repeatAmount(),
                bought.windowDays(),
                bought.windowAmount(),
                row.getObject("last_score", Integer.class),
                row.getObject("last_recommendation", Integer.class),
                row.getInt("open_complaints"),
                row.getInt("contacts"));
    }

    static RepeatHistory history(LocalDate first, LocalDate last, int occasions, LocalDate today) {
        return new RepeatHistory(
                occasions - 1,
                ChronoUnit.DAYS.between(first, last) / DAYS_A_WEEK,
                ChronoUnit.DAYS.between(first, today) / DAYS_A_WEEK);
    }

    RepeatSpending spending() {
        return repeatAmount == null
                ? new RepeatSpending(0, 0)
                : new RepeatSpending(occasions - 1, repeatAmount.doubleValue() / (occasions - 1));
    }
}
