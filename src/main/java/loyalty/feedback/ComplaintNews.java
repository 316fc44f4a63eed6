package loyalty.feedback;

import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import loyalty.uikit.Listeners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open views that some complaint has changed, whoever changed it: at once on this node, by asking the database
 * for others. What a view then shows is for the services to say.
 */
@Component
public class ComplaintNews {
    private final JdbcClient jdbc;
    private final Listeners<Instant> listeners = new Listeners<>();
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);

    ComplaintNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The listener is called from other threads, until it is removed. */
    public Registration listen(UUID user, Consumer<Instant> listener) {
        return listeners.add(user, listener);
    }

    @TransactionalEventListener
    void on(FeedbackChanged changed) {
        lookForNews();
    }

    @Scheduled(fixedDelayString = "${loyalty.feedback.news-interval:3s}")
    void lookForNews() {
        if (listeners.users().isEmpty()) return;
        Instant newest = jdbc.sql("select max(happened_at) as newest from complaint_step")
                .query((row, number) -> Optional.ofNullable(ClockColumns.moment(row, "newest")))
                .single()
                .orElse(Instant.EPOCH);
        if (newest.equals(latest.getAndSet(newest))) return;
        listeners.users().forEach(user -> listeners.tell(user, newest));
    }
}
