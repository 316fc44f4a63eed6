package loyalty.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is asking: the principal of the security context.
 *
 * @param mustChangePassword came with a one-time password, and may do nothing else before choosing an own one
 * @param mustAddSecondFactor whose role needs a second factor, and who may do nothing else before setting one up
 */
public record SignedInUser(
        UUID id,
        String username,
        String displayName,
        UUID roleId,
        Set<UUID> teamIds,
        int sessionEpoch,
        boolean mustChangePassword,
        boolean mustAddSecondFactor)
        implements AuthenticatedPrincipal, Serializable {

    /** Whether something has to be done before anything else is allowed. */
    public boolean isHeldUp() {
        return mustChangePassword || mustAddSecondFactor;
    }

    /** Whether this is the application itself, in work that nobody asked for. */
    public boolean isSystem() {
        return id.equals(SystemUser.PRINCIPAL.id());
    }

    @Override
    public String getName() {
        return username;
    }
}
