package loyalty.notification;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that have to go out, and what became of them. */
@Repository
class MailOutbox {
    private final JdbcClient jdbc;

    MailOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing for a user without an address. */
    void add(UUID noticeId, UUID userId, Instant now) {
        jdbc.sql("""
                        insert into notice_mail (notice_id, state, attempts, due_at, changed_at)
                        select :notice, 'WAITING', 0, :now, :now from app_user where id = :user and email is not null
                        """)
                .param("notice", noticeId)
                .param("user", userId)
                .param("now", NoticeStore.utc(now))
                .update();
    }
}
