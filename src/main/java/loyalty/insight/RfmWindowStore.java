package loyalty.insight;

import java.time.Clock;
import java.time.Duration;
import loyalty.shared.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionalEventListener;

/** The window that an admin has set, or the shipped one; other nodes see a change within half a minute. */
@Repository
class RfmWindowStore {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Remembered<RfmWindow> remembered;

    RfmWindowStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.remembered = new Remembered<>(this::read, FRESH, clock);
    }

    RfmWindow kept() {
        return remembered.get();
    }

    /** For what computes the ranks of all customers by it. */
    RfmWindow reread() {
        return remembered.reread();
    }

    void keep(RfmWindow window) {
        jdbc.sql("delete from rfm_window").update();
        jdbc.sql("insert into rfm_window (days) values (:days)")
                .param("days", window.days())
                .update();
    }

    private RfmWindow read() {
        return jdbc.sql("select days from rfm_window")
                .query((row, number) -> new RfmWindow(row.getObject("days", Integer.class)))
                .optional()
                .orElse(RfmWindow.SHIPPED);
    }

    @TransactionalEventListener
    void on(RfmWindowChanged changed) {
        remembered.forget();
    }
}
