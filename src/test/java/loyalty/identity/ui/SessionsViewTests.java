package loyalty.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.OpenSession;
import loyalty.identity.SessionService;
import loyalty.identity.SessionStore;
import loyalty.identity.SignIn;
import loyalty.identity.SignedInUser;
import loyalty.identity.UserSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class SessionsViewTests extends SpringBrowserlessTest {
    @Autowired
    SignIn signIn;

    @Autowired
    SessionStore store;

    @Autowired
    SessionService sessions;

    @Test
    void endsAllButThisOne() {
        SignedInUser user = signIn.as(IdentityFixture.fresh("rep.sessionsview"));
        OpenSession here = store.open(user, "Mozilla/5.0 (Windows NT 10.0) Firefox/144.0");
        store.open(user, "");
        VaadinSession.getCurrent().getSession().setAttribute(OpenSession.ATTRIBUTE, here);
        navigate(SessionsView.class);
        assertThat($(Span.class).withText("Last seen").exists()).isTrue();
        Button others = $(Button.class).withText("Sign out everywhere else").single();
        test(others).click();
        assertThat(sessions.own()).extracting(UserSession::id).containsExactly(here.id());
        assertThat(others.isVisible()).isFalse();
    }
}
