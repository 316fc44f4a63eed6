package loyalty.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails that tell staff of notices. */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class MailOutbox implements Outbox {
    private final JdbcClient jdbc;
    private final OutboxRows rows;

    MailOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
        rows = new OutboxRows(jdbc, "notice_mail", "notice_id");
    }

    /** Nothing for a user without an address. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID noticeId, UUID userId, Instant now) {
        jdbc.sql("""
                        insert into notice_mail (notice_id, state, attempts, due_at, changed_at)
                        select :notice, 'WAITING', 0, :now, :now from app_user where id = :user and email is not null
                        """)
                .param("notice", noticeId)
                .param("user", userId)
                .param("now", NoticeStore.utc(now))
                .update();
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return rows.due(now, limit);
    }

    @Override
    public boolean claim(UUID id, Instant now) {
        return rows.claim(id, now);
    }

    @Override
    public int attempts(UUID id) {
        return rows.attempts(id);
    }

    @Override
    public void finish(UUID id, MailState state, @Nullable String failure, Instant now) {
        rows.finish(id, state, failure, now);
    }

    @Override
    public void waitUntil(UUID id, Instant due, @Nullable String failure, boolean counts, Instant now) {
        rows.waitUntil(id, due, failure, counts, now);
    }

    @Override
    public int giveUpSendingSince(Instant begun, Instant now) {
        return jdbc.sql("""
                        update notice_mail set state = 'UNKNOWN', changed_at = :now
                        where state = 'SENDING' and changed_at < :begun
                        """)
                .param("begun", NoticeStore.utc(begun))
                .param("now", NoticeStore.utc(now))
                .update();
    }
}
