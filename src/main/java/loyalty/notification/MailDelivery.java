package loyalty.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes mails from an outbox to the server, each at most once: that it is being sent is committed before the server is
 * asked, so after a crash nobody asks again.
 */
public class MailDelivery {
    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);

    private static final int BATCH = 200;
    /** Longer than a server can take to answer; see the timeouts in application.properties. */
    static final Duration LONGEST_SENDING = Duration.ofMinutes(5);

    static final Duration PAUSE_WHILE_AWAY = Duration.ofMinutes(1);
    static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6));

    private final Outbox outbox;
    private final MailWriter writer;
    private final MailServer server;
    private final MailTrouble trouble;
    private final Clock clock;

    MailDelivery(Outbox outbox, MailWriter writer, MailServer server, MailTrouble trouble, Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.server = server;
        this.trouble = trouble;
        this.clock = clock;
    }

    public void deliver(BooleanSupplier stopping) {
        Instant now = clock.instant();
        if (outbox.giveUpSendingSince(now.minus(LONGEST_SENDING), now) > 0) trouble.report();
        if (!server.configured()) return;
        for (UUID id : outbox.due(now, BATCH)) {
            if (stopping.getAsBoolean()) return;
            if (!outbox.claim(id, clock.instant())) continue;
            if (!delivered(id)) return;
        }
    }

    /** @return false when there is no use in trying the next one now */
    private boolean delivered(UUID id) {
        Optional<OutgoingMail> mail;
        try {
            mail = writer.compose(id);
        } catch (MailHeldBackException unwanted) {
            outbox.finish(id, MailState.FAILED, unwanted.getMessage(), clock.instant());
            return true;
        } catch (RuntimeException failure) {
            log.error("Mail {} can't be written", id, failure);
            return finish(id, MailState.FAILED, StuckMail.UNWRITABLE);
        }
        if (mail.isEmpty()) return finish(id, MailState.FAILED, StuckMail.NO_ADDRESS);
        try {
            server.send(mail.get());
            return finish(id, MailState.SENT, null);
        } catch (MailServerAwayException away) {
            log.warn("The mail server can't be used: {}", String.valueOf(away.getCause()));
            Instant now = clock.instant();
            outbox.waitUntil(id, now.plus(PAUSE_WHILE_AWAY), "away", false, now);
            return false;
        } catch (MailRefusedException refused) {
            return tryLater(id, refused);
        } catch (RuntimeException unclear) {
            log.warn("Nobody knows whether mail {} was sent", id, unclear);
            return finish(id, MailState.UNKNOWN, null);
        }
    }

    private boolean tryLater(UUID id, MailRefusedException refused) {
        if (refused.isOfAddress()) {
            outbox.addressRefused(id, clock.instant());
            return finish(id, MailState.FAILED, refused.getMessage());
        }
        int attempts = outbox.attempts(id);
        if (attempts > PAUSES.size()) return finish(id, MailState.FAILED, refused.getMessage());
        Instant now = clock.instant();
        outbox.waitUntil(id, now.plus(PAUSES.get(attempts - 1)), refused.getMessage(), true, now);
        return true;
    }

    private boolean finish(UUID id, MailState state, @Nullable String failure) {
        outbox.finish(id, state, failure, clock.instant());
        if (state != MailState.SENT) trouble.report();
        return true;
    }
}
