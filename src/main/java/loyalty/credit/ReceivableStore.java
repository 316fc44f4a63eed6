package loyalty.credit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The receivable table. */
@Repository
class ReceivableStore {
    private static final String SUMMARIES = """
            select r.id, r.version, r.customer_id, r.number, r.issued_on, r.due_on, r.amount, r.open_amount, r.currency,
                r.note
            from receivable r
            """;

    private final JdbcClient jdbc;

    ReceivableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is open first, by its due day; then what was paid, newest first. */
    List<ReceivableSummary> of(UUID customerId, int offset, int limit) {
        return jdbc.sql(SUMMARIES + """
                        where r.customer_id = :customer
                        order by case when r.open_amount > 0 then 0 else 1 end,
                            case when r.open_amount > 0 then r.due_on end, r.due_on desc, r.id
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("customer", customerId)
                .param("offset", offset)
                .param("limit", limit)
                .query(ReceivableSummary.class)
                .list();
    }

    /** In the order in which they are to be paid. */
    List<ReceivableSummary> open(UUID customerId, String currency) {
        return jdbc.sql(SUMMARIES + """
                        where r.customer_id = :customer and r.currency = :currency and r.open_amount > 0
                        order by r.due_on, r.issued_on, r.id
                        """)
                .param("customer", customerId)
                .param("currency", currency)
                .query(ReceivableSummary.class)
                .list();
    }

    /** Open and past their due day. */
    List<ReceivableSummary> overdue(UUID customerId, String currency, LocalDate today) {
        return open(customerId, currency).stream()
                .filter(receivable -> receivable.daysOverdue(today) > 0)
                .toList();
    }

    /** In all currencies, what is overdue longest first; of customers {@code c} that the condition lets through. */
    List<OverdueReceivable> overdue(SqlCondition customers, LocalDate today, int offset, int limit) {
        return jdbc.sql("""
                        select r.id, r.customer_id, c.name as customer_name, r.number, r.due_on, r.open_amount,
                            r.currency
                        from receivable r join customer c on c.id = r.customer_id
                        where r.open_amount > 0 and r.due_on < :today and %s
                        order by r.due_on, r.id
                        offset :offset rows fetch next :limit rows only
                        """.formatted(customers.sql()))
                .params(customers.params())
                .param("today", today)
                .param("offset", offset)
                .param("limit", limit)
                .query(OverdueReceivable.class)
                .list();
    }

    Optional<ReceivableSummary> find(UUID id) {
        return jdbc.sql(SUMMARIES + "where r.id = :id")
                .param("id", id)
                .query(ReceivableSummary.class)
                .optional();
    }

    /** Held until the end of the transaction. */
    Optional<ReceivableSummary> locked(UUID id) {
        return jdbc.sql(SUMMARIES + "where r.id = :id for update")
                .param("id", id)
                .query(ReceivableSummary.class)
                .optional();
    }

    List<ReceivableSummary> numbered(List<String> numbers) {
        return jdbc.sql(SUMMARIES + "where r.number = any(:numbers)")
                .param("numbers", new SqlArrayValue("varchar", numbers.toArray()))
                .query(ReceivableSummary.class)
                .list();
    }

    boolean exists(String number) {
        return jdbc.sql("select 1 from receivable where number = :number")
                .param("number", number)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void insert(UUID id, UUID customerId, ReceivableData data, UUID user, Instant now) {
        int added = jdbc.sql("""
                        insert into receivable (id, customer_id, number, issued_on, due_on, amount, open_amount,
                            currency, note, created_by, created_at, version)
                        values (:id, :customer, :number, :issued, :due, :amount, :amount, :currency, :note, :user,
                            :now, 0)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("customer", customerId)
                .param("number", data.number())
                .param("issued", data.issuedOn())
                .param("due", data.dueOn())
                .param("amount", data.amount())
                .param("currency", data.currency())
                .param("note", data.note())
                .param("user", user)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) throw new RefusedException("credit.number.taken", data.number());
    }

    /** @param by more than zero when it is paid, less when a payment is taken back */
    void pay(UUID id, BigDecimal by) {
        jdbc.sql("update receivable set open_amount = open_amount - :by, version = version + 1 where id = :id")
                .param("by", by)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from receivable where id = :id").param("id", id).update();
    }

    boolean everSettled(UUID id) {
        return jdbc.sql("select 1 from settlement where receivable_id = :id fetch first 1 row only")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** By currency and band; of customers {@code c} that the condition lets through. */
    List<AgedAmount> aged(SqlCondition customers, LocalDate today) {
        return jdbc.sql("""
                        select a.currency, a.band, sum(a.open_amount) as amount
                        from (
                            select r.currency, r.open_amount,
                                case when r.due_on >= :today then 'NOT_DUE' when r.due_on >= :days30 then 'TO_30'
                                    when r.due_on >= :days60 then 'TO_60' when r.due_on >= :days90 then 'TO_90'
                                    else 'OVER_90' end as band
                            from receivable r join customer c on c.id = r.customer_id
                            where r.open_amount > 0 and %s
                        ) a
                        group by a.currency, a.band
                        """.formatted(customers.sql()))
                .params(customers.params())
                .param("today", AgeBand.NOT_DUE.firstDueDay(today))
                .param("days30", AgeBand.TO_30.firstDueDay(today))
                .param("days60", AgeBand.TO_60.firstDueDay(today))
                .param("days90", AgeBand.TO_90.firstDueDay(today))
                .query(AgedAmount.class)
                .list();
    }

    List<Invoiced> invoiced(SqlCondition customers, LocalDate from) {
        return jdbc.sql("""
                        select r.currency, sum(r.amount) as amount
                        from receivable r join customer c on c.id = r.customer_id
                        where r.issued_on > :from and %s
                        group by r.currency
                        """.formatted(customers.sql()))
                .params(customers.params())
                .param("from", from)
                .query(Invoiced.class)
                .list();
    }

    record AgedAmount(String currency, AgeBand band, BigDecimal amount) {}

    record Invoiced(String currency, BigDecimal amount) {}
}
