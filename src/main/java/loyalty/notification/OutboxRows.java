package loyalty.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The steps of a mail in the table of an {@link Outbox}: it has the columns state, attempts, failure, due_at and
 * changed_at. Names of tables and columns never come from outside.
 */
public record OutboxRows(JdbcClient jdbc, String table, String id) {

    public List<UUID> due(Instant now, int limit) {
        return statement("""
                        select %2$s from %1$s where state = 'WAITING' and due_at <= :now
                        order by due_at, %2$s fetch first :limit rows only
                        """)
                .param("now", utc(now))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    public boolean claim(UUID mail, Instant now) {
        return statement("""
                                update %1$s set state = 'SENDING', attempts = attempts + 1, changed_at = :now
                                where %2$s = :id and state = 'WAITING'
                                """).param("id", mail).param("now", utc(now)).update() == 1;
    }

    public int attempts(UUID mail) {
        return statement("select attempts from %1$s where %2$s = :id")
                .param("id", mail)
                .query(Integer.class)
                .single();
    }

    /** @return whether it was on its way */
    public boolean finish(UUID mail, MailState state, @Nullable String failure, Instant now) {
        return statement("""
                                update %1$s set state = :state, failure = :failure, changed_at = :now
                                where %2$s = :id and state in ('SENDING', 'UNKNOWN')
                                """)
                        .param("id", mail)
                        .param("state", state.name())
                        .param("failure", failure)
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    public void waitUntil(UUID mail, Instant due, @Nullable String failure, boolean counts, Instant now) {
        statement("""
                        update %1$s set state = 'WAITING', failure = :failure, due_at = :due, changed_at = :now,
                            attempts = attempts - :uncounted
                        where %2$s = :id and state = 'SENDING'
                        """)
                .param("id", mail)
                .param("due", utc(due))
                .param("failure", failure)
                .param("uncounted", counts ? 0 : 1)
                .param("now", utc(now))
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql) {
        return jdbc.sql(sql.formatted(table, id));
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
