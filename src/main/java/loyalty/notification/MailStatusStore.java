package loyalty.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox as who looks after it sees it. */
@Repository
class MailStatusStore {
    private final JdbcClient jdbc;

    MailStatusStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of mails that were not sent; states without any are left out. */
    Map<MailState, Integer> counts() {
        Map<MailState, Integer> counts = new EnumMap<>(MailState.class);
        jdbc.sql("""
                        select state, count(*) from notice_mail
                        where state in ('WAITING', 'SENDING', 'FAILED', 'UNKNOWN') group by state
                        """).query(row -> {
            counts.put(MailState.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    /** Newest first. */
    List<StuckMail> stuck(int limit) {
        return jdbc.sql("""
                        select user_id, state, failure, changed_at from notice_mail join notice on id = notice_id
                        where state in ('FAILED', 'UNKNOWN')
                        order by changed_at desc, id desc fetch first :limit rows only
                        """)
                .param("limit", limit)
                .query(MailStatusStore::stuckMail)
                .list();
    }

    /** @return how many wait again; those nobody knows about never do */
    int tryFailedAgain(Instant now) {
        return jdbc.sql("""
                        update notice_mail set state = 'WAITING', attempts = 0, due_at = :now, changed_at = :now
                        where state = 'FAILED'
                        """).param("now", NoticeStore.utc(now)).update();
    }

    private static StuckMail stuckMail(ResultSet row, int number) throws SQLException {
        return new StuckMail(
                row.getObject("user_id", UUID.class),
                MailState.valueOf(row.getString("state")),
                row.getString("failure"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
