package loyalty.notification;

/** The server has not taken a mail; the message says why, without an address. */
public class MailRefusedException extends RuntimeException {
    public MailRefusedException(String reason) {
        super(reason);
    }
}
