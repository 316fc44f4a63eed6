package loyalty.shared;

/** What was asked can't be done, nothing was changed, and the message says why. Views show it; it is not a defect. */
public class RefusedException extends RuntimeException {
    private final transient Message reason;

    public RefusedException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    public RefusedException(String key, Object... args) {
        this(Message.of(key, args));
    }

    public Message reason() {
        return reason;
    }
}
