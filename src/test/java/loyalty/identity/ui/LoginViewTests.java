package loyalty.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class LoginViewTests extends SpringBrowserlessTest {
    @Autowired
    IdentityFixture fixture;

    @BeforeEach
    void beginAfterTheFirstRun() {
        fixture.user("admin.views");
    }

    @Test
    void saysThatSigningInFailed() {
        open("error");
        assertThat($(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void asksWhoStayedTooLongToSignInOnceMore() {
        open("again");
        assertThat($(Paragraph.class).withTextContaining("open for too long").exists())
                .isTrue();
        assertThat($(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    void sendsWhoComesTooLateWithAOneTimePasswordToAnAdministrator() {
        open("expired");
        assertThat($(Paragraph.class)
                        .withTextContaining("Ask an administrator for a new one")
                        .exists())
                .isTrue();
    }

    @Test
    void speaksTheLanguageThatIsChosen() {
        navigate(LoginView.class);
        test($(Button.class).withText("简体中文").single()).click();
        assertThat($(H2.class).single().getText()).isEqualTo("登录");
        test($(Button.class).withText("English").single()).click();
        assertThat($(H2.class).single().getText()).isEqualTo("Sign in");
    }

    private static void open(String parameter) {
        UI.getCurrent().navigate("login", QueryParameters.of(parameter, ""));
    }
}
