package loyalty.notification;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The way to a mail server of a test's own, for tests of any module: to be autowired. */
@Component
public class MailFixture {
    private final MailTrouble trouble;
    private final Clock clock;

    MailFixture(MailTrouble trouble, Clock clock) {
        this.trouble = trouble;
        this.clock = clock;
    }

    /** A node so much later. */
    public MailDelivery delivery(Outbox outbox, MailWriter writer, MailServer server, Duration later) {
        return new MailDelivery(outbox, writer, server, trouble, Clock.offset(clock, later));
    }
}
