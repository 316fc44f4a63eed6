package loyalty.customer;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import loyalty.shared.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whose columns the table hides at first, kept in memory; other nodes see a change within half a minute. */
@Component
class HiddenFields {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Remembered<Set<String>> keys;

    HiddenFields(JdbcClient jdbc, Clock clock) {
        this.keys = new Remembered<>(
                () -> jdbc.sql("select field from hidden_field")
                        .query(String.class)
                        .set(),
                FRESH,
                clock);
    }

    boolean contains(String key) {
        return keys.get().contains(key);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RegisterSettingsChanged changed) {
        keys.forget();
    }
}
