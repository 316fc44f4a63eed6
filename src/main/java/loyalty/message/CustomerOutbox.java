package loyalty.message;

import static loyalty.message.MailingStore.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import loyalty.notification.MailState;
import loyalty.notification.Outbox;
import loyalty.notification.OutboxRows;
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
    private final OutboxRows rows;
    private final ApplicationEventPublisher events;
    private final int perMinute;

    CustomerOutbox(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            @Value("${loyalty.customer-mail.per-minute:120}") int perMinute) {
        this.jdbc = jdbc;
        rows = new OutboxRows(jdbc, "customer_mail", "id");
        this.events = events;
        this.perMinute = perMinute;
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        int left = Math.max(0, perMinute - triedSince(now.minus(Duration.ofMinutes(1))));
        return rows.due(now, Math.min(limit, left));
    }

    private int triedSince(Instant time) {
        return jdbc.sql("""
                        select count(*) from customer_mail
                        where state in ('SENT', 'SENDING', 'FAILED', 'UNKNOWN') and changed_at > :time
                        """).param("time", utc(time)).query(Integer.class).single();
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
        if (rows.finish(id, state, failure, now)) tell(id);
    }

    @Override
    public void waitUntil(UUID id, Instant due, @Nullable String failure, boolean counts, Instant now) {
        rows.waitUntil(id, due, failure, counts, now);
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
