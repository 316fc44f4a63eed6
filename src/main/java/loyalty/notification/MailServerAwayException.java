package loyalty.notification;

/** The server can't be reached, or doesn't let us in: no mail was taken, and none will be for now. */
public class MailServerAwayException extends RuntimeException {
    public MailServerAwayException(Throwable cause) {
        super(cause);
    }
}
