package loyalty.identity;

import org.springframework.security.core.AuthenticationException;

/** The code was not taken. */
public class SecondStepRefused extends AuthenticationException {
    private final Reason reason;

    SecondStepRefused(Reason reason) {
        super("Code refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** Or the account is locked: no difference is shown. */
        WRONG,
        USED_BEFORE,
        /** The code of another minute: a clock is off. */
        CLOCK_OFF
    }
}
