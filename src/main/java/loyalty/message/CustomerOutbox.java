package loyalty.message;

import static loyalty.message.MailingStore.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import loyalty.notification.MailState;
import loyalty.notification.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails to customers on their way, not more in a minute than the server bears. */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class CustomerOutbox implements Outbox {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final int perMinute;

    CustomerOutbox(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            @Value("${loyalty.customer-mail.per-minute:120}") int perMinute) {
        this.jdbc = jdbc;
        this.events = events;
        this.perMinute = perMinute;
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return jdbc.sql("""
                        select id from customer_mail where state = 'WAITING' and due_at <= :now
                        order by due_at, id fetch first :limit rows only
                        """)
                .param("now", utc(now))
                .param("limit", Math.min(limit, Math.max(0, perMinute - triedSince(now.minus(Duration.ofMinutes(1))))))
                .query(UUID.class)
                .list();
    }

    private int triedSince(Instant time) {
        return jdbc.sql("""
                        select count(*) from customer_mail
                        where state in ('SENT', 'SENDING', 'FAILED', 'UNKNOWN') and changed_at > :time
                        """).param("time", utc(time)).query(Integer.class).single();
    }

    @Override
    public boolean claim(UUID id, Instant now) {
        return jdbc.sql("""
                        update customer_mail set state = 'SENDING', attempts = attempts + 1, changed_at = :now
                        where id = :id and state = 'WAITING'
                        """).param("id", id).param("now", utc(now)).update() == 1;
    }

    @Override
    public int attempts(UUID id) {
        return jdbc.sql("select attempts from customer_mail where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Override
    public void finish(UUID id, MailState state, @Nullable String failure, Instant now) {
        int finished = jdbc.sql("""
                        update customer_mail set state = :state, failure = :failure, changed_at = :now
                        where id = :id and state in ('SENDING', 'UNKNOWN')
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("failure", failure)
                .param("now", utc(now))
                .update();
        if (finished > 0) tell(id);
    }

    @Override
    public void waitUntil(UUID id, Instant due, @Nullable String failure, boolean counts, Instant now) {
        jdbc.sql("""
                        update customer_mail set state = 'WAITING', failure = :failure, due_at = :due,
                            changed_at = :now, attempts = attempts - :uncounted
                        where id = :id and state = 'SENDING'
                        """)
                .param("id", id)
                .param("due", utc(due))
                .param("failure", failure)
                .param("uncounted", counts ? 0 : 1)
                .param("now", utc(now))
                .update();
    }

    @Override
    public int giveUpSendingSince(Instant begun, Instant now) {
        List<UUID> interrupted = jdbc.sql(
                        "select id from customer_mail where state = 'SENDING' and changed_at < :begun for update")
                .param("begun", utc(begun))
                .query(UUID.class)
                .list();
        interrupted.forEach(id -> finish(id, MailState.UNKNOWN, null, now));
        return interrupted.size();
    }

    @Override
    public void addressRefused(UUID id, Instant now) {
        jdbc.sql("""
                        insert into undeliverable_address (email_index, failure, found_at)
                        select c.email_index, 'REFUSED', :now from customer_mail m join customer c on c.id = m.customer_id
                        where m.id = :id and c.email_index is not null
                        on conflict do nothing
                        """).param("id", id).param("now", utc(now)).update();
    }

    private void tell(UUID id) {
        events.publishEvent(
                jdbc.sql("select purpose, reference, number, customer_id, state from customer_mail where id = ?")
                        .param(id)
                        .query(CustomerMailed.class)
                        .single());
    }
}
