package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import loyalty.OnH2;
import loyalty.identity.SignedInAs;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;

@OnH2
@SignedInAs("rep.lost")
class FailurePageTests extends SpringBrowserlessTest {

    @Test
    void anUnknownAddressLeadsBackHome() {
        NotFoundPage page = navigate("nowhere", NotFoundPage.class);
        assertThat(page.getPageTitle()).isEqualTo("Not found");
        test($(Button.class).withText("To the home page").single()).click();
        assertThat(getCurrentView()).isInstanceOf(HomeView.class);
    }

    @Test
    void whatAListenerThrowsBecomesASentence() {
        navigate(HomeView.class);
        fail(new RefusedException("shell.conflict"));
        fail(new IllegalStateException("broken"));
        roundTrip();
        assertThat($(Notification.class).all())
                .extracting(notification -> $(Span.class, notification).first().getText())
                .anyMatch(text -> text.startsWith("Someone else has just changed this."))
                .anyMatch(text -> text.matches("Something went wrong.*[0-9A-F]{8}"));
    }

    private static void fail(RuntimeException thrown) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
    }
}
