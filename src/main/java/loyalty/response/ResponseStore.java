package loyalty.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import loyalty.campaign.Asked;
import loyalty.campaign.Channel;
import loyalty.campaign.CompleteAnswers;
import loyalty.shared.BulkInsert;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of responses. */
@Repository
class ResponseStore implements CompleteAnswers {
    private static final BulkInsert<Response> ROWS = BulkInsert.<Response>into("response")
            .column("id", Response::id)
            .column("campaign_id", Response::campaignId)
            .column("version_id", Response::versionId)
            .column("invitation_id", Response::invitationId)
            .column("customer_id", Response::customerId)
            .column("visitor_hash", Response::visitorHash)
            .column("channel", r -> r.channel().name())
            .column("state", r -> r.state().name())
            .column("late", r -> false)
            .column("test", Response::test)
            .column("language", Response::language)
            .column("asked_by", Response::askedBy)
            .column("begun_at", r -> r.begunAt().atOffset(ZoneOffset.UTC))
            .column("changed_at", r -> r.begunAt().atOffset(ZoneOffset.UTC));

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    ResponseStore(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /** @return false, and nothing happens, where the invitation or the visitor has one already */
    boolean begin(Response response) {
        return Boolean.TRUE.equals(
                template.execute((ConnectionCallback<Boolean>) connection -> ROWS.addIfNew(connection, response)));
    }

    /** @param visitorHash of the key in the address of who came by the address for everybody */
    Optional<Response> find(Asked asked, @Nullable String visitorHash) {
        UUID invitation = asked.invitationId();
        if (invitation != null) return one("invitation_id = :key", invitation);
        return visitorHash == null ? Optional.empty() : ofVisitor(asked.campaignId(), visitorHash);
    }

    /** A key of one campaign opens nothing in another. */
    private Optional<Response> ofVisitor(UUID campaignId, String visitorHash) {
        return jdbc.sql("select * from response where campaign_id = :campaign and visitor_hash = :visitor")
                .param("campaign", campaignId)
                .param("visitor", visitorHash)
                .query(ResponseStore::read)
                .optional();
    }

    /** Held until the end of the transaction. */
    Response locked(UUID id) {
        return one("id = :key for update", id).orElseThrow();
    }

    private Optional<Response> one(String which, Object key) {
        return jdbc.sql("select * from response where " + which)
                .param("key", key)
                .query(ResponseStore::read)
                .optional();
    }

    void changed(UUID id, Instant now) {
        jdbc.sql("update response set changed_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void complete(UUID id, boolean late, Instant now) {
        jdbc.sql("""
                        update response set state = 'COMPLETE', late = :late, completed_at = :now, changed_at = :now
                        where id = :id
                        """)
                .param("late", late)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Override
    public long of(UUID campaignId) {
        return jdbc.sql("""
                        select count(*) from response
                        where campaign_id = :campaign and test = false and state = 'COMPLETE'
                        """).param("campaign", campaignId).query(Long.class).single();
    }

    private static Response read(ResultSet row, int number) throws SQLException {
        return new Response(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getObject("invitation_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getString("visitor_hash"),
                Channel.valueOf(row.getString("channel")),
                ResponseState.valueOf(row.getString("state")),
                row.getBoolean("test"),
                row.getString("language"),
                row.getObject("asked_by", UUID.class),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
    }
}
