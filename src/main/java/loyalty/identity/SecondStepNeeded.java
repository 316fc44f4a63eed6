package loyalty.identity;

import java.util.UUID;
import org.springframework.security.core.AuthenticationException;

/** The password was right, and gives nothing yet: the account has a second factor. */
public class SecondStepNeeded extends AuthenticationException {
    private final UUID userId;
    private final int sessionEpoch;

    SecondStepNeeded(UUID userId, int sessionEpoch) {
        super("A second factor is needed");
        this.userId = userId;
        this.sessionEpoch = sessionEpoch;
    }

    public UUID userId() {
        return userId;
    }

    /** Of the account when the password was given: a step that comes after a change of the account is refused. */
    public int sessionEpoch() {
        return sessionEpoch;
    }
}
