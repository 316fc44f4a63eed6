package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import loyalty.identity.RoleService;
import loyalty.identity.RoleSummary;
import loyalty.identity.SecondFactorAdministration;
import loyalty.identity.SecondFactorPolicy;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Notifications;

/** Whether the holders of each role need a second factor. */
class SignInRulesDialog {
    private final Map<UUID, Select<SecondFactorPolicy>> choices = new LinkedHashMap<>();
    private final Binder<Map<UUID, SecondFactorPolicy>> binder = new Binder<>();
    private final SecondFactorAdministration administration;
    private final FormDialog dialog;

    SignInRulesDialog(RoleService roles, SecondFactorAdministration administration) {
        this.administration = administration;
        dialog = new FormDialog(translate("identity.secondFactor.rules"), binder, this::save)
                .wideField(new Paragraph(translate("identity.secondFactor.rulesWhat")));
        roles.list().forEach(this::add);
    }

    void open() {
        dialog.open();
    }

    private void add(RoleSummary role) {
        var choice = new Select<SecondFactorPolicy>();
        choice.setLabel(role.name(UI.getCurrent().getLocale()));
        choice.setItems(SecondFactorPolicy.values());
        choice.setItemLabelGenerator(policy -> translate("identity.secondFactor.policy." + policy));
        choice.setValue(administration.policyOf(role.id()));
        choices.put(role.id(), choice);
        dialog.fields(choice);
    }

    private void save() {
        choices.forEach((roleId, choice) -> administration.require(roleId, choice.getValue()));
        Notifications.done(translate("identity.secondFactor.rulesSaved"));
    }
}
