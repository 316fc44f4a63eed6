package loyalty.audit;

import java.util.UUID;
import loyalty.identity.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who does it. The name is kept beside the id, as it was then. */
record Actor(@Nullable UUID id, String name) {
    /** Work that nobody asked for: start-up, schedules, somebody who is not signed in yet. */
    static final Actor NOBODY = new Actor(null, "");

    static Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user && !user.isSystem()
                ? new Actor(user.id(), user.displayName())
                : NOBODY;
    }
}
