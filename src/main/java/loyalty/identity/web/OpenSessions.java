package loyalty.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Optional;
import loyalty.identity.OpenSession;
import loyalty.identity.SessionEpochs;
import loyalty.identity.SessionStore;
import loyalty.identity.SignedInUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Gives each session of who is signed in, however they did, its row in the database, and looks whether it still has it. */
@Component
class OpenSessions implements HttpSessionListener {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    private final SessionEpochs epochs;
    private final SessionStore store;

    OpenSessions(SessionEpochs epochs, SessionStore store) {
        this.epochs = epochs;
        this.store = store;
    }

    /** False when the session is to end: it was ended somewhere, or the account has changed. */
    boolean goesOn(SignedInUser user, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) return epochs.holds(user);
        try {
            Optional<OpenSession> known = of(session).filter(it -> it.userId().equals(user.id()));
            if (known.isEmpty()) return epochs.holds(user) && begins(session, user, request);
            if (!epochs.holds(user, known.get().id())) return false;
            OpenSession seen = store.seen(known.get(), user);
            if (seen != known.get()) session.setAttribute(OpenSession.ATTRIBUTE, seen);
            return true;
        } catch (IllegalStateException endedMeanwhile) {
            return false;
        }
    }

    /** Of several first requests at once, one makes the row. */
    private boolean begins(HttpSession session, SignedInUser user, HttpServletRequest request) {
        synchronized (WebUtils.getSessionMutex(session)) {
            Optional<OpenSession> known = of(session);
            if (known.filter(it -> it.userId().equals(user.id())).isPresent()) return true;
            known.ifPresent(of -> store.close(of.userId(), of.id()));
            session.setAttribute(OpenSession.ATTRIBUTE, store.open(user, request.getHeader(HttpHeaders.USER_AGENT)));
            return true;
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent destroyed) {
        of(destroyed.getSession()).ifPresent(this::close);
    }

    /** A row that stays behind, as the database is gone already, is not shown after the session would have timed out. */
    private void close(OpenSession session) {
        try {
            store.close(session.userId(), session.id());
        } catch (DataAccessException e) {
            LOG.debug("The row of a session that has ended stays for a while", e);
        }
    }

    static Optional<OpenSession> of(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(OpenSession.ATTRIBUTE)).map(OpenSession.class::cast);
    }
}
