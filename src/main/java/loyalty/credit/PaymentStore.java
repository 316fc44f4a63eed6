package loyalty.credit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * The tables of payments, of what they settle, and of those that were reversed. Rows are only ever added, but for an
 * import that is undone.
 */
@Repository
class PaymentStore {
    private static final String SUMMARIES = """
            select p.id, p.customer_id, p.number, p.paid_on, p.amount, p.unused_amount, p.currency, p.method, p.note,
                v.reversed_on, v.reason as reversal_reason
            from payment p left join payment_reversal v on v.payment_id = p.id
            """;

    private final JdbcClient jdbc;

    PaymentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<PaymentSummary> of(UUID customerId, int offset, int limit) {
        return jdbc.sql(SUMMARIES + """
                        where p.customer_id = :customer
                        order by p.paid_on desc, p.created_at desc, p.id desc
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("customer", customerId)
                .param("offset", offset)
                .param("limit", limit)
                .query(PaymentSummary.class)
                .list();
    }

    Optional<PaymentSummary> find(UUID id) {
        return jdbc.sql(SUMMARIES + "where p.id = :id")
                .param("id", id)
                .query(PaymentSummary.class)
                .optional();
    }

    List<PaymentSummary> numbered(List<String> numbers) {
        return jdbc.sql(SUMMARIES + "where p.number = any(:numbers)")
                .param("numbers", new SqlArrayValue("varchar", numbers.toArray()))
                .query(PaymentSummary.class)
                .list();
    }

    boolean exists(String number) {
        return jdbc.sql("select 1 from payment where number = :number")
                .param("number", number)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean isEnteredBy(UUID id, UUID user) {
        return jdbc.sql("select 1 from payment where id = :id and created_by = :user")
                .param("id", id)
                .param("user", user)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<SettlementShare> shares(UUID paymentId) {
        return jdbc.sql("select receivable_id, amount from settlement where payment_id = :payment order by id")
                .param("payment", paymentId)
                .query(SettlementShare.class)
                .list();
    }

    /** All of it unused at first. */
    void insert(UUID id, UUID customerId, PaymentData data, UUID user, Instant now) {
        int added = jdbc.sql("""
                        insert into payment (id, customer_id, number, paid_on, amount, unused_amount, currency, method,
                            note, created_by, created_at)
                        values (:id, :customer, :number, :paid, :amount, :amount, :currency, :method, :note, :user, :now)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("customer", customerId)
                .param("number", data.number())
                .param("paid", data.paidOn())
                .param("amount", data.amount())
                .param("currency", data.currency())
                .param("method", data.method().name())
                .param("note", data.note())
                .param("user", user)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) throw new RefusedException("credit.number.taken", data.number());
    }

    void settle(UUID paymentId, SettlementShare share, LocalDate day) {
        jdbc.sql("""
                        insert into settlement (id, payment_id, receivable_id, settled_on, amount)
                        values (:id, :payment, :receivable, :day, :amount)
                        """)
                .param("id", Ids.next())
                .param("payment", paymentId)
                .param("receivable", share.receivableId())
                .param("day", day)
                .param("amount", share.amount())
                .update();
    }

    void use(UUID id, BigDecimal amount) {
        jdbc.sql("update payment set unused_amount = unused_amount - :amount where id = :id")
                .param("amount", amount)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from settlement where payment_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from payment where id = :id").param("id", id).update();
    }

    void reverse(UUID id, LocalDate day, String reason, UUID user, Instant now) {
        jdbc.sql("""
                        insert into payment_reversal (payment_id, reversed_on, reason, reversed_by, reversed_at)
                        values (:payment, :day, :reason, :user, :now)
                        """)
                .param("payment", id)
                .param("day", day)
                .param("reason", reason)
                .param("user", user)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
