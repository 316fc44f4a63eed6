package loyalty.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Set;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.OneTimePassword;
import loyalty.identity.Permissions;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.identity.UserData;
import loyalty.identity.UserService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class PasswordViewTests extends SpringBrowserlessTest {
    private static final String CHOSEN = "chosen by myself";

    @Autowired
    UserService users;

    @Autowired
    Permissions permissions;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    String username = "";
    String oneTime = "";

    @BeforeEach
    void comeWithAOneTimePassword() {
        username = IdentityFixture.fresh("admin.forced");
        OneTimePassword created =
                runAs.system(() -> users.create(UserData.withoutEmail(username, "Chen", "admin", Set.of())));
        oneTime = created.password();
        signIn.as(username);
    }

    @Test
    void isWhereEveryPathLeadsAsLongAsThePasswordIsForOneUse() {
        navigate("users", PasswordView.class);
        assertThat($(Paragraph.class).withTextContaining("choose your own").exists())
                .isTrue();
        assertThat($(Anchor.class).exists()).isFalse();
    }

    @Test
    void replacesTheOneTimePassword() {
        navigate(PasswordView.class);
        change(oneTime, CHOSEN, CHOSEN);
        assertThat($(Notification.class).single()).isNotNull();
        assertThat(signIn.as(username).mustChangePassword()).isFalse();
    }

    @Test
    void staysAndSaysWhyWhenRefused() {
        navigate(PasswordView.class);
        change(oneTime, CHOSEN, "something else");
        assertThat($(Paragraph.class).withTextContaining("differ").exists()).isTrue();
        change("a wrong guess", CHOSEN, CHOSEN);
        assertThat($(Paragraph.class).withTextContaining("not right").exists()).isTrue();
        assertThat(permissions.user().mustChangePassword()).isTrue();
    }

    private void change(String current, String chosen, String repeated) {
        test($(PasswordField.class).withLabel("Current password").single()).setValue(current);
        test($(PasswordField.class).withLabel("New password").single()).setValue(chosen);
        test($(PasswordField.class).withLabel("New password once more").single())
                .setValue(repeated);
        test($(Button.class).withText("Change password").single()).click();
    }
}
