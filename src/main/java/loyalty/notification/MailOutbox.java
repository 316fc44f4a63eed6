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

    MailOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("""
                        select notice_id from notice_mail where state = 'WAITING' and due_at <= :now
                        order by due_at fetch first :limit rows only
                        """)
                .param("now", NoticeStore.utc(now))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public boolean claim(UUID id, Instant now) {
        return jdbc.sql("""
                        update notice_mail set state = 'SENDING', attempts = attempts + 1, changed_at = :now
                        where notice_id = :id and state = 'WAITING'
                        """).param("id", id).param("now", NoticeStore.utc(now)).update() == 1;
    }

    @Override
    public int attempts(UUID id) {
        return jdbc.sql("select attempts from notice_mail where notice_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Override
    public void finish(UUID id, MailState state, @Nullable String failure, Instant now) {
        jdbc.sql("""
                        update notice_mail set state = :state, failure = :failure, changed_at = :now
                        where notice_id = :id and state in ('SENDING', 'UNKNOWN')
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("failure", failure)
                .param("now", NoticeStore.utc(now))
                .update();
    }

    @Override
    public void waitUntil(UUID id, Instant due, @Nullable String failure, boolean counts, Instant now) {
        jdbc.sql("""
                        update notice_mail set state = 'WAITING', failure = :failure, due_at = :due, changed_at = :now,
                            attempts = attempts - :uncounted
                        where notice_id = :id and state = 'SENDING'
                        """)
                .param("id", id)
                .param("due", NoticeStore.utc(due))
                .param("failure", failure)
                .param("uncounted", counts ? 0 : 1)
                .param("now", NoticeStore.utc(now))
                .update();
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
