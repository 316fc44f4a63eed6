package loyalty.notification;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** The one way to the mail server, for every outbox. */
@Component
public class MailDeliveries {
    private final MailServer server;
    private final MailTrouble trouble;
    private final Clock clock;

    MailDeliveries(MailServer server, MailTrouble trouble, Clock clock) {
        this.server = server;
        this.trouble = trouble;
        this.clock = clock;
    }

    public MailDelivery of(Outbox outbox, MailWriter writer) {
        return new MailDelivery(outbox, writer, server, trouble, clock);
    }
}
