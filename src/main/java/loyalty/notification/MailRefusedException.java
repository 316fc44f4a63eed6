package loyalty.notification;

/** The server has not taken a mail; the message says why, without an address. */
public class MailRefusedException extends RuntimeException {
    private final boolean ofAddress;

    public MailRefusedException(String reason) {
        this(reason, false);
    }

    /** @param ofAddress whether the server says that there will never be such an address */
    public MailRefusedException(String reason, boolean ofAddress) {
        super(reason);
        this.ofAddress = ofAddress;
    }

    public boolean isOfAddress() {
        return ofAddress;
    }
}
