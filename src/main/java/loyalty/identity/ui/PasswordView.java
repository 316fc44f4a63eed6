package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import loyalty.identity.PasswordService;
import loyalty.identity.Permissions;
import loyalty.shared.RefusedException;
import loyalty.uikit.BrandPage;
import loyalty.uikit.Notifications;

/** One's own password. Who came with a one-time password gets here before anywhere else. */
@Route(value = "password", autoLayout = false)
@PermitAll
class PasswordView extends BrandPage implements HasDynamicTitle {
    private final PasswordField current = field("identity.password.current", "current-password");
    private final PasswordField chosen = field("identity.password.chosen", "new-password");
    private final PasswordField repeated = field("identity.password.repeated", "new-password");

    private final PasswordService passwords;

    PasswordView(PasswordService passwords, Permissions permissions) {
        super(translate("identity.password.heading"));
        this.passwords = passwords;
        chosen.setHelperText(getTranslation("identity.password.rules", PasswordService.SHORTEST));
        current.setAutofocus(true);
        var form = new SmallForm(getTranslation("identity.password.submit"), this::change, current, chosen, repeated);
        if (permissions.user().mustChangePassword()) {
            addToForm(new Paragraph(getTranslation("identity.password.forced")), form);
        } else {
            addToForm(form, new Anchor("/", getTranslation("identity.password.back")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.password.heading");
    }

    private void change() {
        if (!chosen.getValue().equals(repeated.getValue())) throw new RefusedException("identity.password.differ");
        passwords.change(current.getValue(), chosen.getValue());
        UI.getCurrent().navigate("");
        Notifications.done(getTranslation("identity.password.changed"));
    }

    private static PasswordField field(String labelKey, String autocomplete) {
        var field = new PasswordField(translate(labelKey));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setWidthFull();
        return field;
    }
}
