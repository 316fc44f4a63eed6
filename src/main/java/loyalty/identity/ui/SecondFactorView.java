package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import loyalty.identity.Permissions;
import loyalty.identity.SecondFactorPolicy;
import loyalty.identity.SecondFactorService;
import loyalty.identity.SecondFactorService.Status;
import loyalty.uikit.BrandPage;
import loyalty.uikit.Notifications;

/** One's own second factor: set it up, renew the recovery codes, switch it off. */
@Route(value = "second-factor", autoLayout = false)
@PermitAll
class SecondFactorView extends BrandPage implements HasDynamicTitle {
    private static final int FEW = 3;

    private final SecondFactorService factors;
    private final Permissions permissions;

    SecondFactorView(SecondFactorService factors, Permissions permissions) {
        super(translate("identity.secondFactor.heading"));
        this.factors = factors;
        this.permissions = permissions;
        show(factors.status());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.secondFactor.heading");
    }

    private void show(Status status) {
        boolean forced = permissions.user().mustAddSecondFactor();
        addToForm(
                new Paragraph(getTranslation(forced ? "identity.secondFactor.forced" : "identity.secondFactor.what")));
        if (status.present()) {
            addToForm(new Paragraph(getTranslation("identity.secondFactor.on", status.codesLeft())));
            if (status.codesLeft() <= FEW) addToForm(new Paragraph(getTranslation("identity.secondFactor.fewCodes")));
            addChanges(status);
        } else if (status.policy() == SecondFactorPolicy.OFF) {
            addToForm(new Paragraph(getTranslation("identity.secondFactor.notOffered")));
        } else {
            addToForm(new Enrolment(factors, permissions.user().username(), this::showCodes));
        }
        if (!forced) addToForm(new Anchor("/", getTranslation("identity.secondFactor.back")));
    }

    /** Both need the password once more. */
    private void addChanges(Status status) {
        var password = OwnPassword.field();
        addToForm(
                password,
                new SmallForm(
                        getTranslation("identity.secondFactor.renew"),
                        () -> showCodes(factors.renewRecoveryCodes(password.getValue()))));
        if (status.policy() == SecondFactorPolicy.REQUIRED) return;
        addToForm(new SmallForm(getTranslation("identity.secondFactor.remove"), () -> {
            factors.remove(password.getValue());
            UI.getCurrent().navigate("");
            Notifications.done(getTranslation("identity.secondFactor.removed"));
        }));
    }

    private void showCodes(List<String> codes) {
        clearForm();
        addToForm(new RecoveryCodeList(codes));
    }
}
