package loyalty.identity;

import org.springframework.stereotype.Component;

/** What the current user may do, read from the permission matrix at each call. */
@Component("permissions")
public class Permissions {

    /** The signed-in user; throws AuthenticationCredentialsNotFoundException when nobody is. */
    public SignedInUser user() {
        throw new UnsupportedOperationException();
    }

    /** Used by {@link Requires}. */
    public boolean allows(String capability) {
        return allows(Capability.valueOf(capability));
    }

    public boolean allows(Capability capability) {
        throw new UnsupportedOperationException();
    }

    /** How far a capability reaches; throws AccessDeniedException when it is not granted. */
    public Scope scope(Capability capability) {
        throw new UnsupportedOperationException();
    }

    /** @param own whether the record's owner is the current user */
    public Access access(FieldGroup group, boolean own) {
        throw new UnsupportedOperationException();
    }
}
