package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.PasswordField;

/** Where people prove once more that it is them. */
final class OwnPassword {
    private OwnPassword() {}

    static PasswordField field() {
        var field = new PasswordField(translate("identity.password.current"));
        field.getElement().setAttribute("autocomplete", "current-password");
        field.setWidthFull();
        return field;
    }
}
