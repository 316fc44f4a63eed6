package loyalty.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import loyalty.followup.EscalationRule;
import loyalty.followup.EscalationService;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.SaveAttempt;

/** When supervisors are told of late follow-ups. */
@Route("settings/follow-ups")
@Menu(order = 957, title = "followup.escalation", icon = Icons.TIME)
@RolesAllowed("SETTINGS_ADMIN")
class EscalationView extends Div implements HasDynamicTitle {
    private final transient EscalationService escalation;
    private final IntegerField afterDays = new IntegerField(getTranslation("followup.escalation.afterDays"));
    private int version;

    EscalationView(EscalationService escalation) {
        this.escalation = escalation;
        addClassName("ld-rules");
        afterDays.setMin(1);
        afterDays.setMax(EscalationRule.MOST_DAYS);
        afterDays.setStepButtonsVisible(true);
        SaveAttempt attempt = new SaveAttempt();
        Button save = new Button(getTranslation("uikit.save"), click -> attempt.save(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(afterDays);
        fields.addClassName("ld-rules-fields");
        add(new Paragraph(getTranslation("followup.escalation.help")), fields, attempt, save);
        show();
    }

    private void show() {
        EscalationRule rule = escalation.rule();
        afterDays.setValue(rule.afterDays());
        version = rule.version();
    }

    private void save() {
        Integer days = afterDays.getValue();
        escalation.change(new EscalationRule(days == null ? 0 : days, version));
        show();
        Notifications.done(getTranslation("followup.escalation.saved"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup.escalation");
    }
}
