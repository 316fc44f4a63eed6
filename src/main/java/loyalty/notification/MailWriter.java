package loyalty.notification;

import java.util.Optional;
import java.util.UUID;

/** Writes a mail of an {@link Outbox} when it is about to be sent. */
public interface MailWriter {

    /**
     * Empty when there is no address for it any more.
     *
     * @throws MailHeldBackException when it is not to go out any more
     */
    Optional<OutgoingMail> compose(UUID id);
}
