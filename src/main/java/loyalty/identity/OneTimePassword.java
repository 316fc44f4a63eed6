package loyalty.identity;

import java.util.UUID;

/** Shown once to the administrator, who hands it to the user; it must be changed at the first sign-in. */
public record OneTimePassword(UUID userId, String password) {

    /** Not the password: records end up in logs. */
    @Override
    public String toString() {
        return "OneTimePassword[" + userId + "]";
    }
}
