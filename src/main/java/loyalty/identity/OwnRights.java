package loyalty.identity;

import org.springframework.stereotype.Component;

/** Whose rights the current user may not change: their own. */
@Component
class OwnRights {
    private final Permissions permissions;

    OwnRights(Permissions permissions) {
        this.permissions = permissions;
    }

    boolean areOf(UserAccount account) {
        return account.id().equals(permissions.user().id());
    }
}
