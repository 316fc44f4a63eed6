package loyalty.notification;

/** A mail is not wanted any more; the message is a code that says why. Nobody needs to look at it. */
public class MailHeldBackException extends RuntimeException {
    public MailHeldBackException(String reason) {
        super(reason);
    }
}
