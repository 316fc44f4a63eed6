package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Set;
import java.util.stream.Stream;
import loyalty.identity.ProviderSettings;
import loyalty.uikit.BrandPage;

/** The browser posts the form to /login, where Spring Security takes it. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends BrandPage implements HasDynamicTitle, BeforeEnterObserver {
    private final LoginForm form = new LoginForm();
    private final Paragraph notice = new Paragraph();

    private final AuthenticationContext authentication;

    LoginView(AuthenticationContext authentication, ProviderSettings provider) {
        super(translate("identity.login.heading"));
        this.authentication = authentication;
        form.setI18n(texts());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        addToForm(notice);
        if (provider.configured()) addToForm(new ProviderButton(provider));
        addToForm(form, new Paragraph(getTranslation("identity.login.forgotten")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) event.forwardTo("");
        Set<String> parameters =
                event.getLocation().getQueryParameters().getParameters().keySet();
        form.setError(parameters.contains("error"));
        Stream.of("expired", "again", "stranger", "provider")
                .filter(parameters::contains)
                .findFirst()
                .ifPresentOrElse(this::notice, () -> notice.setVisible(false));
    }

    private void notice(String why) {
        notice.setText(getTranslation("identity.login." + why));
        notice.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.login.heading");
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle("");
        fields.setUsername(getTranslation("identity.username"));
        fields.setPassword(getTranslation("identity.password"));
        fields.setSubmit(getTranslation("identity.login.submit"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation("identity.login.refused"));
        error.setMessage(getTranslation("identity.login.refusedWhy"));
        error.setUsername(getTranslation("identity.login.usernameMissing"));
        error.setPassword(getTranslation("identity.login.passwordMissing"));
        return texts;
    }
}
