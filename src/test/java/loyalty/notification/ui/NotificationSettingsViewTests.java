package loyalty.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import loyalty.OnH2;
import loyalty.identity.OwnEmail;
import loyalty.identity.SignedInAs;
import loyalty.notification.NotificationSetting;
import loyalty.notification.NotificationSettingService;
import loyalty.notification.TestKinds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("rep.notification.settings")
class NotificationSettingsViewTests extends SpringBrowserlessTest {
    @Autowired
    NotificationSettingService settings;

    @Autowired
    OwnEmail email;

    @Test
    void eachKindIsSwitchedOnAndOffAtOnce() {
        navigate(NotificationSettingsView.class);
        Checkbox byMail = $(Checkbox.class).withAriaLabel("Edit: By mail").single();
        assertThat(byMail.getValue()).as("by default").isTrue();
        test(byMail).click();
        assertThat(settings.mine()).contains(new NotificationSetting(TestKinds.MAILED, true, false));
        test($(Checkbox.class).withAriaLabel("Edit: In the application").single())
                .click();
        assertThat(settings.mine()).contains(new NotificationSetting(TestKinds.MAILED, false, false));
    }

    @Test
    void onlyWhatOneCanBeToldOfIsChosen() {
        assertThat(settings.mine())
                .extracting(NotificationSetting::kind)
                .contains("followup.due", "complaint.assigned")
                .doesNotContain("followup.overdue", "complaint.opened", "quality.review", "mail.trouble");
    }

    @Test
    @SignedInAs("supervisor.notification.settings")
    void supervisorsChooseForWhatTheyAreToldOfOthers() {
        assertThat(settings.mine())
                .extracting(NotificationSetting::kind)
                .contains("followup.overdue", "followup.left", "complaint.opened")
                .doesNotContain("mail.trouble");
    }

    @Test
    void theAddressIsKeptOrRefusedWhereItWasTyped() {
        navigate(NotificationSettingsView.class);
        EmailField field = $(EmailField.class).single();
        assertThat(field.getHelperText()).startsWith("No mail server is set up yet");
        test(field).setValue("li@example.com");
        test($(Button.class).withText("Save").single()).click();
        assertThat(email.get()).isEqualTo("li@example.com");

        field.setValue("li at example");
        test($(Button.class).withText("Save").single()).click();
        assertThat($(Paragraph.class).withClassName("ld-refusal").single().getText())
                .isEqualTo("An e-mail address needs an @ sign.");
        assertThat(email.get()).isEqualTo("li@example.com");
    }
}
