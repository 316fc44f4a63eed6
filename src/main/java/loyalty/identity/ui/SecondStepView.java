package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import loyalty.identity.PendingSignIn;
import loyalty.identity.SecondStepRefused.Reason;
import loyalty.uikit.BrandPage;

/** Asks for the code after the password. The browser posts it to /login/code, before any page is open to it. */
@Route(value = "login/code", autoLayout = false)
@AnonymousAllowed
class SecondStepView extends BrandPage implements HasDynamicTitle, BeforeEnterObserver {
    private final Paragraph refusal = new Paragraph();

    SecondStepView() {
        super(translate("identity.secondStep.heading"));
        refusal.addClassName("ld-refusal");
        refusal.getElement().setAttribute("role", "alert");
        addToForm(new Paragraph(getTranslation("identity.secondStep.what")), refusal);
        addToForm(new PostedForm("login/code", code(), submit()));
        addToForm(new Anchor("login", getTranslation("identity.secondStep.back")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (VaadinSession.getCurrent().getSession().getAttribute(PendingSignIn.ATTRIBUTE) == null) {
            event.forwardTo(LoginView.class);
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        Stream.of(Reason.values())
                .filter(reason -> parameters.containsKey(reason.name()))
                .findFirst()
                .ifPresentOrElse(
                        reason -> refusal.setText(getTranslation("identity.secondStep." + reason)),
                        () -> refusal.setVisible(false));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.secondStep.heading");
    }

    private TextField code() {
        var code = new TextField(getTranslation("identity.secondStep.code"));
        code.getElement().setAttribute("name", "code");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setAutofocus(true);
        code.setWidthFull();
        return code;
    }

    private Button submit() {
        var submit = new Button(getTranslation("identity.secondStep.submit"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setWidthFull();
        submit.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
        return submit;
    }
}
