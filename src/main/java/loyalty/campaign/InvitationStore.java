package loyalty.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import loyalty.consent.ConsentPurpose;
import loyalty.shared.BulkInsert;
import loyalty.shared.Ids;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of invitations. */
@Repository
class InvitationStore {
    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    InvitationStore(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /** A row of it as far as answering goes. */
    record Invitation(UUID id, UUID campaignId, UUID customerId, InvitationState state) {}

    Optional<Invitation> find(UUID id) {
        return one(SqlCondition.of("id = :id", "id", id));
    }

    /** One whose time is not over. */
    Optional<Invitation> byToken(String hash, Instant now) {
        return one(SqlCondition.of("token_hash = :hash", "hash", hash)
                .and(SqlCondition.of("token_expires_at > :now", "now", now.atOffset(ZoneOffset.UTC))));
    }

    Optional<Invitation> of(UUID campaignId, UUID customerId) {
        return one(SqlCondition.of("campaign_id = :campaign", "campaign", campaignId)
                .and(SqlCondition.of("(invited_id = :customer or customer_id = :customer)", "customer", customerId)));
    }

    private Optional<Invitation> one(SqlCondition which) {
        return jdbc
                .sql("select id, campaign_id, customer_id, state from invitation where " + which.sql()
                        + " order by case when state = 'ANSWERED' then 0 else 1 end, id")
                .params(which.params())
                .query(InvitationStore::read)
                .stream()
                .findFirst();
    }

    /** Customers of a condition on {@code c}, in the order of their ids. */
    List<UUID> firstOf(SqlCondition customers, UUID after, int limit) {
        return jdbc.sql("select c.id from customer c where c.id > :after and " + customers.sql()
                        + " order by c.id fetch first :limit rows only")
                .param("after", after)
                .param("limit", limit)
                .params(customers.params())
                .query(UUID.class)
                .list();
    }

    long count(SqlCondition customers) {
        return jdbc.sql("select count(*) from customer c where " + customers.sql())
                .params(customers.params())
                .query(Long.class)
                .single();
    }

    /** Who is invited elsewhere and not asked yet will be, so they count as asked. */
    SqlCondition peaceful(Instant askedSince) {
        return SqlCondition.of("""
                not exists (select 1 from invitation i
                    where i.customer_id = c.id and coalesce(i.asked_at, i.changed_at) > :askedSince)
                """, "askedSince", askedSince.atOffset(ZoneOffset.UTC));
    }

    /** Two conditions, as each has an index of its own. */
    SqlCondition uninvited(UUID campaignId) {
        return SqlCondition.of("""
                not exists (select 1 from invitation i where i.campaign_id = :campaign and i.invited_id = c.id)
                and not exists (select 1 from invitation i where i.campaign_id = :campaign and i.customer_id = c.id)
                """, "campaign", campaignId);
    }

    /**
     * Mails to whom a campaign asked, who take part in surveys, have not answered and were asked nothing else since then;
     * as {@code m}.
     */
    SqlCondition remindable(UUID campaignId, Instant askedSince) {
        return new SqlCondition(
                """
                exists (select 1 from invitation i where i.campaign_id = :campaign
                    and i.customer_id = m.customer_id and i.state in ('INVITED', 'BEGUN'))
                and not exists (select 1 from invitation o where o.customer_id = m.customer_id
                    and o.campaign_id <> :campaign and o.asked_at > :askedSince)
                and not\s
                """ + ConsentPurpose.SURVEY.withdrawn("m.customer_id"),
                Map.of("campaign", campaignId, "askedSince", askedSince.atOffset(ZoneOffset.UTC)));
    }

    boolean askedElsewhere(Invitation invitation, Instant since) {
        return jdbc.sql("""
                        select exists (select 1 from invitation where customer_id = :customer
                            and campaign_id <> :campaign and asked_at > :since)
                        """)
                .param("customer", invitation.customerId())
                .param("campaign", invitation.campaignId())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void invite(UUID campaignId, List<UUID> customers, Instant now) {
        BulkInsert<UUID> rows = BulkInsert.<UUID>into("invitation")
                .column("id", customer -> Ids.next())
                .column("campaign_id", customer -> campaignId)
                .column("invited_id", customer -> customer)
                .column("customer_id", customer -> customer)
                .column("state", customer -> InvitationState.WAITING.name())
                .column("tries", customer -> 0)
                .column("changed_at", customer -> now.atOffset(ZoneOffset.UTC));
        template.execute((ConnectionCallback<Integer>) connection -> rows.addAll(connection, customers));
    }

    /** A link of before no longer works. */
    void link(UUID id, String hash, Instant expires, Instant now) {
        jdbc.sql("""
                        update invitation set token_hash = :hash, token_expires_at = :expires, changed_at = :now,
                            asked_at = coalesce(asked_at, :now),
                            state = case when state = 'WAITING' then 'INVITED' else state end
                        where id = :id
                        """)
                .param("hash", hash)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** A link that stays the same: one made in between ends. */
    void linkByMail(UUID id, String hash, Instant expires) {
        jdbc.sql("update invitation set token_hash = :hash, token_expires_at = :expires where id = :id")
                .param("hash", hash)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** Whoever was written to has been asked. */
    void mailed(UUID campaignId, UUID customerId, Instant now) {
        jdbc.sql("""
                        update invitation set asked_at = coalesce(asked_at, :now), changed_at = :now,
                            state = case when state = 'WAITING' then 'INVITED' else state end
                        where campaign_id = :campaign and customer_id = :customer
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("campaign", campaignId)
                .param("customer", customerId)
                .update();
    }

    /** @param reach on the customer as {@code c} */
    List<UUID> customers(UUID campaignId, Set<InvitationState> states, SqlCondition reach) {
        return jdbc.sql("""
                        select c.id from invitation i join customer c on c.id = i.customer_id
                        where i.campaign_id = :campaign and i.state in (:states) and %s and %s
                        """.formatted(ConsentPurpose.SURVEY.allowed().sql(), reach.sql()))
                .param("campaign", campaignId)
                .param("states", states.stream().map(InvitationState::name).toList())
                .params(reach.params())
                .query(UUID.class)
                .list();
    }

    /** Once answered it stays so. */
    void reached(UUID id, InvitationState state, Instant now) {
        jdbc.sql("""
                        update invitation set state = :state, changed_at = :now, asked_at = coalesce(asked_at, :now)
                        where id = :id and state <> 'ANSWERED'
                        """)
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                InvitationState.valueOf(row.getString("state")));
    }
}
