package loyalty.identity.web;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.function.Function;
import loyalty.identity.Permissions;
import loyalty.identity.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets {@code @RolesAllowed} on a view name capabilities, and {@link Reads} a field group: answered by the matrix as it is now. */
@Component
class ViewAccess extends AccessAnnotationChecker {
    private final transient Permissions permissions;

    ViewAccess(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean hasAccess(
            Class<?> view, @Nullable Principal principal, @Nullable Function<String, Boolean> rolesOfTheSession) {
        return super.hasAccess(view, principal, permissions::allows) && reads(view);
    }

    private boolean reads(Class<?> view) {
        Reads needed = view.getAnnotation(Reads.class);
        return needed == null || permissions.reads(needed.value());
    }
}
