package loyalty.feedback;

import static loyalty.feedback.ComplaintStore.moment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The complaint_link table; at most one link of a complaint works. */
@Repository
class LinkStore {
    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID complaintId, String tokenHash, UUID createdBy, Instant now, Instant expiresAt) {
        jdbc.sql("""
                        insert into complaint_link (id, complaint_id, token_hash, created_by, created_at, expires_at)
                        values (:id, :complaint, :hash, :by, :now, :expires)
                        """)
                .param("id", Ids.next())
                .param("complaint", complaintId)
                .param("hash", tokenHash)
                .param("by", createdBy)
                .param("now", moment(now))
                .param("expires", moment(expiresAt))
                .update();
    }

    /** @return whether there was one that worked */
    boolean revoke(UUID complaintId, Instant now) {
        return jdbc.sql("""
                                update complaint_link set revoked_at = :now
                                where complaint_id = :complaint and revoked_at is null and expires_at > :now
                                """)
                        .param("complaint", complaintId)
                        .param("now", moment(now))
                        .update()
                > 0;
    }

    Optional<UUID> complaintOf(String tokenHash, Instant now) {
        return jdbc.sql("""
                        select complaint_id from complaint_link
                        where token_hash = :hash and revoked_at is null and expires_at > :now
                        """)
                .param("hash", tokenHash)
                .param("now", moment(now))
                .query(UUID.class)
                .optional();
    }

    Optional<Instant> validUntil(UUID complaintId, Instant now) {
        return jdbc.sql("""
                        select max(expires_at) as expires_at from complaint_link
                        where complaint_id = :complaint and revoked_at is null and expires_at > :now
                        """)
                .param("complaint", complaintId)
                .param("now", moment(now))
                .query((row, number) -> Optional.ofNullable(ClockColumns.moment(row, "expires_at")))
                .single();
    }
}
