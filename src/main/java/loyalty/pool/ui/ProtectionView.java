package loyalty.pool.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import loyalty.pool.ProtectionRules;
import loyalty.pool.ProtectionService;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.SaveAttempt;

/** The four rules of owner protection, and whether they work. */
@Route("settings/protection")
@Menu(order = 960, title = "pool.rules.title", icon = Icons.POOL)
@RolesAllowed("SETTINGS_ADMIN")
class ProtectionView extends Div implements HasDynamicTitle {
    private final transient ProtectionService protection;
    private final Checkbox active = new Checkbox(getTranslation("pool.rules.active"));
    private final IntegerField idleDays = number("idleDays");
    private final IntegerField noticeDays = number("noticeDays");
    private final IntegerField dailyLimit = number("dailyLimit");
    private final IntegerField coolDownDays = number("coolDownDays");
    private int version;

    ProtectionView(ProtectionService protection) {
        this.protection = protection;
        addClassName("ld-rules");
        SaveAttempt attempt = new SaveAttempt();
        Button save = new Button(getTranslation("uikit.save"), click -> attempt.save(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(idleDays, noticeDays, dailyLimit, coolDownDays);
        fields.addClassName("ld-rules-fields");
        add(new Paragraph(getTranslation("pool.rules.help")), active, fields, attempt, save);
        show();
    }

    private IntegerField number(String rule) {
        IntegerField field = new IntegerField(getTranslation("pool.rules." + rule));
        field.setStepButtonsVisible(true);
        return field;
    }

    private void show() {
        ProtectionRules rules = protection.rules();
        active.setValue(rules.active());
        idleDays.setValue(rules.idleDays());
        noticeDays.setValue(rules.noticeDays());
        dailyLimit.setValue(rules.dailyLimit());
        coolDownDays.setValue(rules.coolDownDays());
        version = rules.version();
    }

    private void save() {
        protection.change(new ProtectionRules(
                active.getValue(),
                value(idleDays),
                value(noticeDays),
                value(dailyLimit),
                value(coolDownDays),
                version));
        show();
        Notifications.done(getTranslation("pool.rules.saved"));
    }

    /** What is empty is refused as no sensible number. */
    private static int value(IntegerField field) {
        return field.getValue() == null ? -1 : field.getValue();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pool.rules.title");
    }
}
