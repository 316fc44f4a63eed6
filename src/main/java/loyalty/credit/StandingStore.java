package loyalty.credit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The credit_standing table: one row for each customer with credit records. */
@Repository
class StandingStore {
    private final JdbcClient jdbc;

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who change a customer's credit records do so one after the other; the order rules out deadlocks. */
    void lock(Collection<UUID> customers) {
        jdbc.sql("""
                        insert into credit_standing (customer_id, overridden, arrears)
                        select id, false, 0 from customer where id = any(:customers) order by id
                        on conflict do nothing
                        """).param("customers", array(customers)).update();
        jdbc.sql(
                        "select customer_id from credit_standing where customer_id = any(:customers) order by customer_id for update")
                .param("customers", array(customers))
                .query(UUID.class)
                .list();
    }

    Optional<Row> find(UUID customerId) {
        return jdbc.sql("""
                        select customer_id, currency, rating, overridden, points, arrears, days_overdue
                        from credit_standing where customer_id = :customer
                        """).param("customer", customerId).query(Row.class).optional();
    }

    KnownStanding known(UUID customerId) {
        return jdbc.sql("""
                        select s.rating, l.amount, l.currency, o.rating as set_rating, o.reason, o.last_day,
                            (select count(*) from receivable where customer_id = c.id) as receivables,
                            (select count(*) from payment where customer_id = c.id) as payments
                        from customer c
                            left join credit_standing s on s.customer_id = c.id
                            left join credit_limit l on l.id = (
                                select id from credit_limit where customer_id = c.id
                                order by set_at desc, id desc fetch first 1 row only)
                            left join rating_override o on o.id = (
                                select id from rating_override where customer_id = c.id
                                order by set_at desc, id desc fetch first 1 row only)
                        where c.id = :customer
                        """)
                .param("customer", customerId)
                .query(StandingStore::known)
                .single();
    }

    private static KnownStanding known(ResultSet row, int number) throws SQLException {
        @Nullable BigDecimal amount = row.getBigDecimal("amount");
        @Nullable LocalDate lastDay = row.getObject("last_day", LocalDate.class);
        return new KnownStanding(
                Optional.ofNullable(rating(row.getString("rating"))),
                amount == null ? Optional.empty() : Optional.of(new CreditLimit(amount, row.getString("currency"))),
                lastDay == null
                        ? Optional.empty()
                        : Optional.of(new RatingOverride(
                                rating(row.getString("set_rating")), row.getString("reason"), lastDay)),
                row.getInt("receivables"),
                row.getInt("payments"));
    }

    private static @Nullable Rating rating(@Nullable String code) {
        return code == null ? null : Rating.valueOf(code);
    }

    void write(Row row) {
        jdbc.sql("""
                        update credit_standing set currency = :currency, rating = :rating, overridden = :overridden,
                            points = :points, arrears = :arrears, days_overdue = :days
                        where customer_id = :customer
                        """)
                .param("currency", row.currency())
                .param("rating", row.rating() == null ? null : row.rating().name())
                .param("overridden", row.overridden())
                .param("points", row.points())
                .param("arrears", row.arrears())
                .param("days", row.daysOverdue())
                .param("customer", row.customerId())
                .update();
    }

    void remove(Collection<UUID> customers) {
        jdbc.sql("delete from credit_standing where customer_id = any(:customers)")
                .param("customers", array(customers))
                .update();
    }

    /** The next customers with credit records, in the order of their ids. */
    List<UUID> after(UUID last, int most) {
        return jdbc.sql("""
                        select customer_id from credit_standing where customer_id > :last
                        order by customer_id fetch first :most rows only
                        """)
                .param("last", last)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Who owes most past the due day, in one currency; of customers {@code c} that the condition lets through. */
    List<Debtor> debtors(String currency, SqlCondition customers, int offset, int limit) {
        return jdbc.sql("""
                        select c.id as customer_id, c.name as customer_name, s.currency, s.rating, s.arrears,
                            s.days_overdue
                        from credit_standing s join customer c on c.id = s.customer_id
                        where s.currency = :currency and s.arrears > 0 and %s
                        order by s.arrears desc, s.customer_id
                        offset :offset rows fetch next :limit rows only
                        """.formatted(customers.sql()))
                .params(customers.params())
                .param("currency", currency)
                .param("offset", offset)
                .param("limit", limit)
                .query(Debtor.class)
                .list();
    }

    private static SqlArrayValue array(Collection<UUID> customers) {
        return new SqlArrayValue("uuid", customers.toArray());
    }

    /** @param daysOverdue of the oldest debt; null where nothing is overdue */
    record Row(
            UUID customerId,
            @Nullable String currency,
            @Nullable Rating rating,
            boolean overridden,
            @Nullable BigDecimal points,
            BigDecimal arrears,
            @Nullable Integer daysOverdue) {}
}
