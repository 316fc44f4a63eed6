package loyalty.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a customer's rating rests on. */
@Component
class PaymentRecords {
    private static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final ReceivableStore receivables;

    PaymentRecords(JdbcClient jdbc, ReceivableStore receivables) {
        this.jdbc = jdbc;
        this.receivables = receivables;
    }

    /** In this currency customers are rated: that of their limit if they were invoiced in it, else of their last invoice. */
    Optional<String> mainCurrency(UUID customerId, Optional<CreditLimit> limit) {
        @Nullable String ofLimit = limit.map(CreditLimit::currency).orElse(null);
        return jdbc.sql("""
                        select currency from receivable where customer_id = :customer
                        order by case when currency = cast(:limit as varchar(3)) then 0 else 1 end, issued_on desc,
                            created_at desc, id desc
                        fetch first 1 row only
                        """)
                .param("customer", customerId)
                .param("limit", ofLimit)
                .query(String.class)
                .optional();
    }

    PaymentRecord of(UUID customerId, String currency, Optional<CreditLimit> agreed, LocalDate today) {
        List<ReceivableSummary> overdue = receivables.overdue(customerId, currency, today);
        BigDecimal arrears =
                overdue.stream().map(ReceivableSummary::openAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Paid paid = paid(customerId, currency, today.minusMonths(MONTHS));
        BigDecimal limit = agreed.filter(set -> set.currency().equals(currency))
                .map(CreditLimit::amount)
                .orElse(BigDecimal.ZERO);
        return new PaymentRecord(
                paid.amount(),
                paid.onTime(),
                arrears,
                weightedDays(overdue, arrears, today),
                limit,
                since(customerId, currency));
    }

    private static double weightedDays(List<ReceivableSummary> overdue, BigDecimal arrears, LocalDate today) {
        if (arrears.signum() == 0) return 0;
        double amountDays = overdue.stream()
                .mapToDouble(debt -> debt.openAmount().doubleValue() * ChronoUnit.DAYS.between(debt.dueOn(), today))
                .sum();
        return amountDays / arrears.doubleValue();
    }

    private Paid paid(UUID customerId, String currency, LocalDate from) {
        return jdbc.sql("""
                        select coalesce(sum(s.amount), 0) as amount,
                            coalesce(sum(case when s.settled_on <= r.due_on then s.amount end), 0) as on_time
                        from receivable r join settlement s on s.receivable_id = r.id
                            left join payment_reversal v on v.payment_id = s.payment_id
                        where r.customer_id = :customer and r.currency = :currency and s.settled_on >= :from
                            and v.payment_id is null
                        """)
                .param("customer", customerId)
                .param("currency", currency)
                .param("from", from)
                .query(Paid.class)
                .single();
    }

    private @Nullable LocalDate since(UUID customerId, String currency) {
        return jdbc.sql("""
                        select issued_on from receivable where customer_id = :customer and currency = :currency
                        order by issued_on fetch first 1 row only
                        """)
                .param("customer", customerId)
                .param("currency", currency)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private record Paid(BigDecimal amount, BigDecimal onTime) {}
}
