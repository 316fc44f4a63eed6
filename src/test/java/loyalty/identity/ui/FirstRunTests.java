package loyalty.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loyalty.identity.FirstRun;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.identity.UserFilter;
import loyalty.identity.UserList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A database of its own, without users, and one visitor who reads the log. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(properties = "spring.application.name=first-run")
class FirstRunTests extends SpringBrowserlessTest {
    private static final Pattern CODE = Pattern.compile("one-time code: (\\S+)");

    @Autowired
    FirstRun firstRun;

    @Autowired
    UserList users;

    @Autowired
    RunAs runAs;

    @Autowired
    SignIn signIn;

    @Test
    void makesOneAdministratorForWhoReadsTheLog(CapturedOutput log) {
        assertThat(firstRun.open()).isTrue();
        navigate("login", SetupView.class);

        fill("not-the-code", "correct horse");
        assertThat($(Paragraph.class).withTextContaining("not the code").exists())
                .isTrue();
        fill(codeIn(log), "too short");
        assertThat($(Paragraph.class).withTextContaining("at least 10").exists())
                .isTrue();
        assertThat(administrators()).isZero();

        fill(codeIn(log), "correct horse");
        assertThat(administrators()).isEqualTo(1);
        assertThat(firstRun.open()).isFalse();
        navigate("login", LoginView.class);
        signIn.as("admin");
        UI.getCurrent().navigate(SetupView.class);
        assertThat(getCurrentView()).isNotInstanceOf(SetupView.class);
    }

    private void fill(String code, String password) {
        test($(TextField.class).withLabel("One-time code").single()).setValue(code);
        test($(TextField.class).withLabel("Name").single()).setValue("Ann");
        test($(PasswordField.class).single()).setValue(password);
        test($(Button.class).withText("Create administrator").single()).click();
    }

    private int administrators() {
        return runAs.system(() -> users.count(new UserFilter("admin", true)));
    }

    private static String codeIn(CapturedOutput log) {
        Matcher code = CODE.matcher(log);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
