package loyalty.interview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.campaign.Call;
import loyalty.campaign.InvitationState;
import loyalty.questionnaire.Wording;
import loyalty.shared.Ids;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of tries to reach customers. */
@Repository
class CallLog {
    private final JdbcClient jdbc;

    CallLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A try that can be undone.
     *
     * @param before how the call stood
     */
    record Entry(UUID id, UUID by, @Nullable UUID contactId, CallOutcome outcome, Call before) {}

    UUID add(Call before, Call after, CallOutcome outcome, UUID by, @Nullable UUID contactId, Instant now) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into interview_call (id, invitation_id, campaign_id, customer_id, outcome, next_try_at,
                            called_by, called_at, contact_id, state_before, tries_before, next_try_before,
                            promised_before)
                        values (:id, :invitation, :campaign, :customer, :outcome, :next, :by, :now, :contact, :state,
                            :tries, :nextBefore, :promised)
                        """)
                .param("id", id)
                .param("invitation", before.invitationId())
                .param("campaign", before.campaignId())
                .param("customer", before.customerId())
                .param("outcome", outcome.name())
                .param("next", utc(after.nextTryAt()))
                .param("by", by)
                .param("now", utc(now))
                .param("contact", contactId)
                .param("state", before.state().name())
                .param("tries", before.tries())
                .param("nextBefore", utc(before.nextTryAt()))
                .param("promised", before.promised())
                .update();
        return id;
    }

    /** Only the last try of an invitation can be undone. */
    Optional<Entry> last(UUID id) {
        return jdbc.sql("""
                        select l.*, c.name as customer_name from interview_call l
                            join customer c on c.id = l.customer_id
                        where l.id = :id and not exists (select 1 from interview_call newer
                            where newer.invitation_id = l.invitation_id and newer.id > l.id)
                        """).param("id", id).query(CallLog::entry).optional();
    }

    /** @return whether it was still there */
    boolean remove(UUID id) {
        return jdbc.sql("delete from interview_call where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /**
     * Newest first, without those that are in the log of contacts.
     *
     * @param reach on the customer as {@code c}
     */
    List<LoggedCall> withoutContact(UUID customerId, SqlCondition reach, int offset, int limit) {
        return jdbc.sql("""
                        select l.*, g.name_en, g.name_zh, u.display_name
                        from interview_call l join campaign g on g.id = l.campaign_id
                            join customer c on c.id = l.customer_id
                            left join app_user u on u.id = l.called_by
                        where l.customer_id = :customer and l.contact_id is null and %s
                        order by l.called_at desc, l.id desc offset :offset rows fetch next :limit rows only
                        """.formatted(reach.sql()))
                .param("customer", customerId)
                .params(reach.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(CallLog::logged)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var before = new Call(
                row.getObject("invitation_id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getString("customer_name"),
                InvitationState.valueOf(row.getString("state_before")),
                row.getInt("tries_before"),
                moment(row, "next_try_before"),
                row.getBoolean("promised_before"));
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("called_by", UUID.class),
                row.getObject("contact_id", UUID.class),
                CallOutcome.valueOf(row.getString("outcome")),
                before);
    }

    private static LoggedCall logged(ResultSet row, int number) throws SQLException {
        String name = row.getString("display_name");
        return new LoggedCall(
                row.getObject("id", UUID.class),
                CallOutcome.valueOf(row.getString("outcome")),
                row.getObject("called_at", OffsetDateTime.class).toInstant(),
                moment(row, "next_try_at"),
                new Wording(row.getString("name_en"), row.getString("name_zh")),
                name == null ? "" : name);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
