package loyalty.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.identity.AdminRequestChanged.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests in the database; those that nobody decided in time count as gone. */
@Component
class AdminRequestStore {
    private final JdbcClient jdbc;

    AdminRequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            AdminRequestKind kind,
            UUID subjectId,
            String content,
            int contentVersion,
            UUID requestedBy,
            Instant requestedAt,
            Instant expiresAt) {}

    void add(Row row) {
        jdbc.sql("insert into admin_request (id, kind, subject_id, content, content_version, requested_by,"
                        + " requested_at, expires_at, state) values (?, ?, ?, ?, ?, ?, ?, ?, 'PENDING')")
                .params(
                        row.id(),
                        row.kind().name(),
                        row.subjectId(),
                        row.content(),
                        row.contentVersion(),
                        row.requestedBy(),
                        row.requestedAt().atOffset(ZoneOffset.UTC),
                        row.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Row> pending(Instant now) {
        return jdbc.sql("select id, kind, subject_id, content, content_version, requested_by, requested_at, expires_at"
                        + " from admin_request where state = 'PENDING' and expires_at > ? order by requested_at, id")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Row.class)
                .list();
    }

    Optional<Row> pending(UUID id, Instant now) {
        return pending(now).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** False when somebody else decided first. */
    boolean decide(UUID id, State state, UUID by, Instant now) {
        return jdbc.sql("update admin_request set state = ?, decided_by = ?, decided_at = ?"
                                + " where id = ? and state = 'PENDING'")
                        .params(state.name(), by, now.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }
}
