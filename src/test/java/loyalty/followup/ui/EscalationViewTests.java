package loyalty.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import loyalty.OnH2;
import loyalty.followup.EscalationRule;
import loyalty.followup.EscalationService;
import loyalty.identity.SignedInAs;
import loyalty.uikit.SaveAttempt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("admin.escalation")
class EscalationViewTests extends SpringBrowserlessTest {
    @Autowired
    EscalationService escalation;

    @AfterEach
    void theRuleAsItShips() {
        escalation.change(new EscalationRule(2, escalation.rule().version()));
    }

    @Test
    void savesWhatMakesSenseAndSaysWhyItDoesNotSaveTheRest() {
        navigate(EscalationView.class);
        save(5);
        save(6);
        assertThat(escalation.rule().afterDays()).isEqualTo(6);

        save(0);
        assertThat($(SaveAttempt.class).single().getText()).isEqualTo("Enter a whole number from 1 to 60.");
        escalation.change(new EscalationRule(9, escalation.rule().version()));
        save(7);
        assertThat($(SaveAttempt.class).single().getText()).startsWith("Somebody has changed this rule meanwhile.");
        assertThat(escalation.rule().afterDays()).isEqualTo(9);
    }

    private void save(int days) {
        $(IntegerField.class).single().setValue(days);
        test($(Button.class).withText("Save").single()).click();
    }
}
