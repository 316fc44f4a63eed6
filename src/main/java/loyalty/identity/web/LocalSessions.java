package loyalty.identity.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import loyalty.identity.SessionEpochs;
import loyalty.identity.SignedInUser;
import loyalty.identity.UserChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Closes open pages of a user at once when their sessions have ended; elsewhere {@link SessionGuard} does it. */
@Component
class LocalSessions implements VaadinServiceInitListener {
    private final Set<VaadinSession> open = ConcurrentHashMap.newKeySet();
    private final SessionEpochs epochs;

    LocalSessions(SessionEpochs epochs) {
        this.epochs = epochs;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> open.add(init.getSession()));
        event.getSource().addSessionDestroyListener(destroyed -> open.remove(destroyed.getSession()));
    }

    /** The session in which the change was made is left to whoever made it: a new password renews its principal. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(UserChanged change) {
        open.stream()
                .filter(session -> session != VaadinSession.getCurrent())
                .filter(session -> {
                    SignedInUser user = userOf(session);
                    return user != null && user.id().equals(change.userId()) && !epochs.holds(user);
                })
                .forEach(LocalSessions::end);
    }

    private static void end(VaadinSession session) {
        session.access(() -> {
            session.getUIs().forEach(ui -> {
                ui.getPage().setLocation("login");
                if (ui.getPushConfiguration().getPushMode().isEnabled()) ui.push();
            });
            session.getSession().invalidate();
        });
    }

    private static @Nullable SignedInUser userOf(VaadinSession session) {
        WrappedSession http = session.getSession();
        if (http == null) return null;
        Object context = http.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        Authentication authentication = context instanceof SecurityContext found ? found.getAuthentication() : null;
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user ? user : null;
    }
}
