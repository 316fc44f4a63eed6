package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import loyalty.identity.FirstRun;
import loyalty.identity.PasswordService;
import loyalty.uikit.BrandPage;

/** Makes the first administrator; there is no such page once there are users. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends BrandPage implements HasDynamicTitle, BeforeEnterObserver {
    private final TextField code = new TextField(translate("identity.setup.code"));
    private final TextField name = new TextField(translate("identity.displayName"));
    private final TextField username = new TextField(translate("identity.username"), "admin", "");
    private final PasswordField password = new PasswordField(translate("identity.password"));

    private final FirstRun firstRun;

    SetupView(FirstRun firstRun) {
        super(translate("identity.setup.heading"));
        this.firstRun = firstRun;
        code.setHelperText(getTranslation("identity.setup.codeHelp"));
        code.setAutofocus(true);
        password.setHelperText(getTranslation("identity.password.rules", PasswordService.SHORTEST));
        password.getElement().setAttribute("autocomplete", "new-password");
        addToForm(
                new Paragraph(getTranslation("identity.setup.what")),
                new SmallForm(getTranslation("identity.setup.submit"), this::create, code, name, username, password));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstRun.open()) event.rerouteToError(NotFoundException.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.setup.heading");
    }

    private void create() {
        firstRun.createAdministrator(code.getValue(), username.getValue(), name.getValue(), password.getValue());
        UI.getCurrent().getPage().setLocation("login");
    }
}
