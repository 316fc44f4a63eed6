package loyalty.identity;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the current user may do, read from the permission matrix at each call. */
@Component("permissions")
public class Permissions {
    private final PermissionMatrix matrix;
    private final Loans loans;

    Permissions(PermissionMatrix matrix, Loans loans) {
        this.matrix = matrix;
        this.loans = loans;
    }

    /** The signed-in user; throws AuthenticationCredentialsNotFoundException when nobody is. */
    public SignedInUser user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) return user;
        throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
    }

    /** Used by {@link Requires} and by {@code @RolesAllowed} on views. */
    public boolean allows(String capability) {
        return allows(Capability.valueOf(capability));
    }

    public boolean allows(Capability capability) {
        return granted(capability).isPresent();
    }

    /** How far a capability reaches; throws AccessDeniedException when it is not granted. */
    public Scope scope(Capability capability) {
        return granted(capability).orElseThrow(() -> new AccessDeniedException("Not granted: " + capability));
    }

    /** @param own whether the record's owner is the current user */
    public Access access(FieldGroup group, boolean own) {
        return grants().fields(group, own);
    }

    /** Whether the fields of the group may be read of some records at least. */
    public boolean reads(FieldGroup group) {
        return access(group, true).atLeast(Access.READ) || access(group, false).atLeast(Access.READ);
    }

    private Optional<Scope> granted(Capability capability) {
        if (user().isHeldUp()) return Optional.empty();
        Optional<Scope> ofTheRole = Optional.ofNullable(grants().capabilities().get(capability));
        return Stream.concat(ofTheRole.stream(), loans.scope(user().id(), capability).stream())
                .max(Comparator.naturalOrder());
    }

    private Grants grants() {
        return matrix.grantsOf(user().roleId());
    }
}
