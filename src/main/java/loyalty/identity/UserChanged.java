package loyalty.identity;

import java.util.UUID;

/** An account was created or changed, in the running transaction. */
public record UserChanged(UUID userId, String username, Kind kind) {

    public enum Kind {
        CREATED,
        EDITED,
        DEACTIVATED,
        REACTIVATED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        SECOND_FACTOR_SET,
        SECOND_FACTOR_REMOVED,
        SECOND_FACTOR_RESET,
        SECOND_FACTOR_REQUIRED,
        RECOVERY_CODES_RENEWED,
        SESSIONS_ENDED
    }
}
