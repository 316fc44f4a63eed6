package loyalty.identity.web;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import loyalty.identity.FirstRun;
import loyalty.identity.SignedInUser;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What has to be done before anything else: make the first administrator, replace a one-time password, add a second factor. */
@Component
@ListenerPriority(1) // before access is checked, whose "no" would come first
class Detours implements VaadinServiceInitListener, BeforeEnterListener {
    private final FirstRun firstRun;

    Detours(FirstRun firstRun) {
        this.firstRun = firstRun;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        detour().filter(path -> !event.getLocation().getPath().equals(path)).ifPresent(event::forwardTo);
    }

    private Optional<String> detour() {
        if (firstRun.open()) return Optional.of("setup");
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? detour(user)
                : Optional.empty();
    }

    private static Optional<String> detour(SignedInUser user) {
        if (user.mustChangePassword()) return Optional.of("password");
        return user.mustAddSecondFactor() ? Optional.of("second-factor") : Optional.empty();
    }
}
