package loyalty.credit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of limits, of ratings that were set by hand, and of changes of ratings. Rows are only ever added. */
@Repository
class RatingStore {
    private static final int HISTORY = 50;

    private final JdbcClient jdbc;

    RatingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CreditLimit> limit(UUID customerId) {
        return jdbc.sql("""
                        select amount, currency from credit_limit where customer_id = :customer
                        order by set_at desc, id desc fetch first 1 row only
                        """)
                .param("customer", customerId)
                .query(CreditLimit.class)
                .optional();
    }

    void add(UUID customerId, CreditLimit limit, UUID user, Instant now) {
        jdbc.sql("""
                        insert into credit_limit (id, customer_id, amount, currency, set_by, set_at)
                        values (:id, :customer, :amount, :currency, :user, :now)
                        """)
                .param("id", Ids.next())
                .param("customer", customerId)
                .param("amount", limit.amount())
                .param("currency", limit.currency())
                .param("user", user)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest, whether it counts or not. */
    Optional<RatingOverride> override(UUID customerId) {
        return jdbc.sql("""
                        select rating, reason, last_day from rating_override where customer_id = :customer
                        order by set_at desc, id desc fetch first 1 row only
                        """)
                .param("customer", customerId)
                .query((row, number) -> new RatingOverride(
                        rating(row.getString("rating")),
                        row.getString("reason"),
                        row.getObject("last_day", LocalDate.class)))
                .optional();
    }

    void add(UUID customerId, RatingOverride override, UUID user, Instant now) {
        jdbc.sql("""
                        insert into rating_override (id, customer_id, rating, reason, last_day, set_by, set_at)
                        values (:id, :customer, :rating, :reason, :day, :user, :now)
                        """)
                .param("id", Ids.next())
                .param("customer", customerId)
                .param(
                        "rating",
                        override.rating() == null ? null : override.rating().name())
                .param("reason", override.reason())
                .param("day", override.lastDay())
                .param("user", user)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<RatingChange> changes(UUID customerId) {
        return jdbc.sql("""
                        select rating, points, overridden, changed_at from rating_change where customer_id = :customer
                        order by changed_at desc, id desc fetch first :most rows only
                        """)
                .param("customer", customerId)
                .param("most", HISTORY)
                .query((row, number) -> new RatingChange(
                        rating(row.getString("rating")),
                        row.getBigDecimal("points"),
                        row.getBoolean("overridden"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void changed(
            UUID customerId, @Nullable Rating rating, @Nullable BigDecimal points, boolean overridden, Instant now) {
        jdbc.sql("""
                        insert into rating_change (id, customer_id, rating, points, overridden, changed_at)
                        values (:id, :customer, :rating, :points, :overridden, :now)
                        """)
                .param("id", Ids.next())
                .param("customer", customerId)
                .param("rating", rating == null ? null : rating.name())
                .param("points", points)
                .param("overridden", overridden)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Rating rating(@Nullable String code) {
        return code == null ? null : Rating.valueOf(code);
    }
}
