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
 * What a customer's worth is worked out from. A day of purchase is one with a line of an amount above zero, up to today.
 *
 * @param days on which they bought
 * @param repeatAmount spent on all of these but the first; returns are not taken off
 * @param windowDays on which they bought within the window
 * @param windowAmount of the window, returns taken off
 * @param contacts lately
 */
record BuyingRecord(
        UUID customerId,
        @Nullable LocalDate firstOn,
        @Nullable LocalDate lastOn,
        int days,
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
                bought.firstOn(),
                bought.lastOn(),
                bought.days(),
                bought.repeatAmount(),
                bought.windowDays(),
                bought.windowAmount(),
                row.getObject("last_score", Integer.class),
                row.getObject("last_recommendation", Integer.class),
                row.getInt("open_complaints"),
                row.getInt("contacts"));
    }

    static RepeatHistory history(LocalDate firstOn, LocalDate lastOn, int days, LocalDate today) {
        return new RepeatHistory(
                days - 1,
                ChronoUnit.DAYS.between(firstOn, lastOn) / DAYS_A_WEEK,
                ChronoUnit.DAYS.between(firstOn, today) / DAYS_A_WEEK);
    }

    RepeatSpending spending() {
        return repeatAmount == null
                ? new RepeatSpending(0, 0)
                : new RepeatSpending(days - 1, repeatAmount.doubleValue() / (days - 1));
    }
}
