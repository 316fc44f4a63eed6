package loyalty.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.questionnaire.Wording;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of invitations, as a list of calls. */
@Repository
class CallStore {
    private static final String OPEN = "i.state in ('WAITING', 'INVITED', 'BEGUN')";
    private static final String FROM = """
             from invitation i join customer c on c.id = i.customer_id join campaign g on g.id = i.campaign_id
            """;
    private static final String SELECT = "select i.*, c.name as customer_name" + FROM;

    private final JdbcClient jdbc;

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CallCampaign> campaigns(LocalDate today, Instant now, CallReach reach) {
        return jdbc.sql("""
                        select g.id, g.name_en, g.name_zh, g.channels,
                            count(c.id) filter (where i.next_try_at is null or i.next_try_at <= :now) as due,
                            count(c.id) filter (where i.next_try_at > :now) as later
                        from campaign g
                            left join invitation i on i.campaign_id = g.id and %s
                            left join customer c on c.id = i.customer_id and %s
                        where g.state = 'RUNNING' and g.starts_on <= :today
                            and (g.ends_on is null or g.ends_on >= :today)
                            and (g.channels like '%%PHONE%%' or g.channels like '%%IN_PERSON%%')
                        group by g.id, g.name_en, g.name_zh, g.channels order by g.name_en, g.id
                        """.formatted(OPEN, reach.sql()))
                .param("today", today)
                .param("now", utc(now))
                .params(reach.params())
                .query((row, number) -> new CallCampaign(
                        row.getObject("id", UUID.class),
                        new Wording(row.getString("name_en"), row.getString("name_zh")),
                        channels(row.getString("channels")),
                        row.getLong("due"),
                        row.getLong("later")))
                .list();
    }

    private static Set<Channel> channels(String codes) {
        return Arrays.stream(codes.split(",")).map(Channel::valueOf).collect(Collectors.toSet());
    }

    List<Call> find(UUID campaignId, Instant now, CallReach reach, int offset, int limit) {
        return jdbc.sql(SELECT + """
                        where i.campaign_id = :campaign and %s and %s
                        order by case when i.next_try_at > :now then 1 else 0 end, i.promised desc,
                            i.next_try_at nulls first, i.id
                        offset :offset rows fetch next :limit rows only
                        """.formatted(OPEN, reach.sql()))
                .param("campaign", campaignId)
                .param("now", utc(now))
                .params(reach.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(CallStore::call)
                .list();
    }

    int count(UUID campaignId, CallReach reach) {
        return jdbc.sql("select count(*)" + FROM
                        + "where i.campaign_id = :campaign and %s and %s".formatted(OPEN, reach.sql()))
                .param("campaign", campaignId)
                .params(reach.params())
                .query(Integer.class)
                .single();
    }

    List<UUID> candidates(CallTier tier, UUID campaignId, UUID user, Instant now, CallReach reach, int limit) {
        return jdbc.sql("select i.id" + FROM + """
                        where i.campaign_id = :campaign and %s and %s
                            and (i.claimed_until is null or i.claimed_until <= :now or i.claimed_by = :user)
                        order by %s fetch first :limit rows only
                        """.formatted(tier.condition(), reach.sql(), tier.order()))
                .param("campaign", campaignId)
                .param("user", user)
                .param("now", utc(now))
                .params(reach.params())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** One of two who want the same waits here for the other, and gets nothing. */
    boolean claim(UUID id, UUID user, Instant now, Instant until) {
        return jdbc.sql("""
                        update invitation i set claimed_by = :user, claimed_until = :until
                        where i.id = :id and %s
                            and (i.claimed_until is null or i.claimed_until <= :now or i.claimed_by = :user)
                        """.formatted(OPEN))
                        .param("user", user)
                        .param("until", utc(until))
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Call> find(UUID id) {
        return one(SqlCondition.of("i.id = :id", "id", id));
    }

    Optional<Call> within(UUID id, CallReach reach) {
        return one(SqlCondition.of("i.id = :id", "id", id).and(reach.condition()));
    }

    Optional<Call> held(UUID id, UUID user) {
        jdbc.sql("select id from invitation where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return one(SqlCondition.of("i.id = :id", "id", id).and(SqlCondition.of("i.claimed_by = :user", "user", user)));
    }

    private Optional<Call> one(SqlCondition which) {
        return jdbc.sql(SELECT + "where " + which.sql())
                .params(which.params())
                .query(CallStore::call)
                .optional();
    }

    void hold(UUID id, Instant until) {
        jdbc.sql("update invitation set claimed_until = :until where id = :id")
                .param("until", utc(until))
                .param("id", id)
                .update();
    }

    void release(UUID id, UUID user) {
        jdbc.sql("update invitation set claimed_by = null, claimed_until = null where id = :id and claimed_by = :user")
                .param("id", id)
                .param("user", user)
                .update();
    }

    void update(Call after, Instant now) {
        Instant next = after.nextTryAt();
        jdbc.sql("""
                        update invitation set state = :state, tries = :tries, next_try_at = :next, promised = :promised,
                            asked_at = coalesce(asked_at, :now), changed_at = :now, claimed_by = null,
                            claimed_until = null
                        where id = :id
                        """)
                .param("state", after.state().name())
                .param("tries", after.tries())
                .param("next", next == null ? null : utc(next))
                .param("promised", after.promised())
                .param("now", utc(now))
                .param("id", after.invitationId())
                .update();
    }

    private static Call call(ResultSet row, int number) throws SQLException {
        OffsetDateTime next = row.getObject("next_try_at", OffsetDateTime.class);
        @Nullable Instant nextTry = next == null ? null : next.toInstant();
        return new Call(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getString("customer_name"),
                InvitationState.valueOf(row.getString("state")),
                row.getInt("tries"),
                nextTry,
                row.getBoolean("promised"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
