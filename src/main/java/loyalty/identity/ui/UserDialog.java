package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.identity.UserData;
import loyalty.uikit.FormDialog;

/** An account's fields: name, username, role, teams and e-mail. */
class UserDialog {
    private final Binder<UserData> binder = new Binder<>(UserData.class);
    private final TextField displayName = new TextField(translate("identity.displayName"));
    private final TextField username = new TextField(translate("identity.username"));
    private final Select<String> role = new Select<>();
    private final MultiSelectComboBox<UUID> teams = new MultiSelectComboBox<>(translate("identity.teams"));
    private final TextField email = new TextField(translate("identity.email"));

    private final FormDialog dialog;

    /** @param save takes the account as it was filled in, and may refuse it */
    UserDialog(String title, UserData data, UserChoices choices, Consumer<UserData> save) {
        username.setHelperText(translate("identity.username.help"));
        email.setHelperText(translate("identity.email.help"));
        role.setLabel(translate("identity.role"));
        role.setItems(choices.roleCodes());
        role.setItemLabelGenerator(choices::roleName);
        teams.setItems(choices.teamNames().keySet());
        teams.setItemLabelGenerator(choices::teamName);
        bind();
        binder.readRecord(data);
        dialog = new FormDialog(title, binder, () -> save.accept(written()))
                .fields(displayName, username, role, teams, email);
    }

    void open() {
        dialog.open();
        displayName.focus();
    }

    private void bind() {
        String required = translate("uikit.field.required");
        binder.forField(displayName).asRequired(required).bind("displayName");
        binder.forField(username).asRequired(required).bind("username");
        binder.forField(role).asRequired(required).bind("roleCode");
        binder.forField(teams).bind("teamIds");
        binder.forField(email).bind("email");
    }

    private UserData written() throws ValidationException {
        return binder.writeRecord();
    }
}
