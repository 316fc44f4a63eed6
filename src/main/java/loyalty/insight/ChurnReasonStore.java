package loyalty.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps why customers left, and whose owners were asked. */
@Repository
class ChurnReasonStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    ChurnReasonStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last that was told of each loss, newest loss first. */
    List<ChurnReason> of(UUID customerId) {
        return jdbc.sql("""
                        select r.lost_on, r.reason, r.note, u.display_name, r.told_at
                        from churn_reason r left join app_user u on u.id = r.told_by
                        where r.customer_id = :customer order by r.lost_on desc, r.told_at desc
                        """)
                .param("customer", customerId)
                .query(ChurnReasonStore::read)
                .list();
    }

    /** The day from which on the customer is lost; empty when they are not. */
    Optional<LocalDate> lostSince(UUID customerId) {
        return jdbc.sql("""
                        select since from customer_stage
                        where customer_id = :customer and stage = 'LOST' and until is null
                        """)
                .param("customer", customerId)
                .query(LocalDate.class)
                .optional();
    }

    void keep(UUID customerId, LocalDate lostOn, String reason, @Nullable String note, UUID by) {
        jdbc.sql("delete from churn_reason where customer_id = :customer and lost_on = :lostOn")
                .param("customer", customerId)
                .param("lostOn", lostOn)
                .update();
        jdbc.sql("""
                        insert into churn_reason (id, customer_id, lost_on, reason, note, told_by, told_at)
                        values (:id, :customer, :lostOn, :reason, :note, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("customer", customerId)
                .param("lostOn", lostOn)
                .param("reason", reason)
                .param("note", note)
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /**
     * Whom to ask about: lost for a few days at most, without a reason, not asked about yet; not those whom only other
     * limits made lost.
     */
    List<Loss> unexplained(LocalDate since, int most) {
        return jdbc.sql("""
                        select s.customer_id, s.since as lost_on from customer_stage s
                        where s.stage = 'LOST' and s.until is null and s.since >= :since
                            and not exists (select 1 from churn_asked a
                                where a.customer_id = s.customer_id and a.lost_on = s.since)
                            and not exists (select 1 from churn_reason r
                                where r.customer_id = s.customer_id and r.lost_on = s.since)
                            and not exists (select 1 from lifecycle_limit l where l.valid_from = s.since)
                        order by s.since, s.customer_id fetch first :most rows only
                        """)
                .param("since", since)
                .param("most", most)
                .query(Loss.class)
                .list();
    }

    void asked(Loss loss) {
        jdbc.sql("insert into churn_asked (customer_id, lost_on) values (:customer, :lostOn) on conflict do nothing")
                .param("customer", loss.customerId())
                .param("lostOn", loss.lostOn())
                .update();
    }

    void forget(List<UUID> customers) {
        jdbc.sql("delete from churn_asked where customer_id in (:customers)")
                .param("customers", customers)
                .update();
    }

    private static ChurnReason read(ResultSet row, int number) throws SQLException {
        return new ChurnReason(
                row.getObject("lost_on", LocalDate.class),
                row.getString("reason"),
                row.getString("note"),
                row.getString("display_name"),
                Objects.requireNonNull(row.getObject("told_at", OffsetDateTime.class))
                        .toInstant());
    }

    /** A customer, and the day from which on they are lost. */
    record Loss(UUID customerId, LocalDate lostOn) {}
}
