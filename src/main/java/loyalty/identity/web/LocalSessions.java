package loyalty.identity.web;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import loyalty.identity.OpenSession;
import loyalty.identity.SessionEpochs;
import loyalty.identity.SessionsEnded;
import loyalty.identity.SignedInUser;
import loyalty.identity.UserChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Closes the open pages of a user at once when their sessions have ended; on other nodes {@link SessionGuard} does it
 * at the next request. Who changes their own account goes on, under another session id.
 */
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

    @TransactionalEventListener(fallbackExecution = true)
    void on(UserChanged change) {
        for (VaadinSession session : open) {
            userOf(session)
                    .filter(user -> user.id().equals(change.userId()) && !epochs.holds(user))
                    .ifPresent(user -> outdated(session, user));
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SessionsEnded ended) {
        for (VaadinSession session : open) {
            if (idOf(session).filter(ended.sessionIds()::contains).isPresent()) session.access(() -> end(session));
        }
    }

    private void outdated(VaadinSession session, SignedInUser user) {
        if (session == VaadinSession.getCurrent()) {
            renew(session, user);
        } else {
            session.access(() -> end(session));
        }
    }

    private void renew(VaadinSession session, SignedInUser user) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            request.getHttpServletRequest().changeSessionId();
        }
        SecurityContext context = new SecurityContextImpl(epochs.renewed(user));
        session.getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, context);
    }

    private static void end(VaadinSession session) {
        session.getUIs().forEach(LocalSessions::leadToSignIn);
        // Somebody else may have ended it while this waited for its turn.
        WrappedSession http = session.getSession();
        if (http != null) http.invalidate();
    }

    /** Disconnecting waits until the message is out; the end of the session would cut it off. */
    private static void leadToSignIn(UI page) {
        page.getPage().setLocation("login");
        PushConnection push = page.getInternals().getPushConnection();
        if (push != null && push.isConnected()) {
            push.push();
            push.disconnect();
        }
    }

    private static Optional<UUID> idOf(VaadinSession session) {
        return Optional.ofNullable(session.getSession())
                .map(http -> http.getAttribute(OpenSession.ATTRIBUTE))
                .map(found -> ((OpenSession) found).id());
    }

    private static Optional<SignedInUser> userOf(VaadinSession session) {
        return Optional.ofNullable(session.getSession())
                .map(LocalSessions::authentication)
                .map(Authentication::getPrincipal)
                .filter(SignedInUser.class::isInstance)
                .map(SignedInUser.class::cast);
    }

    private static @Nullable Authentication authentication(WrappedSession session) {
        return session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                ? context.getAuthentication()
                : null;
    }
}
