package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import loyalty.identity.SecondFactorService;
import loyalty.identity.TotpSecret;
import loyalty.uikit.QrCode;

/** Puts a secret into the user's authenticator, and proves with a code that it got there. */
class Enrolment extends Div {
    private final TextField code = new TextField(translate("identity.secondFactor.code"));
    private final PasswordField password = OwnPassword.field();

    /** @param done takes the recovery codes */
    Enrolment(SecondFactorService factors, String username, Consumer<List<String>> done) {
        addClassName("ld-enrolment");
        TotpSecret secret = factors.offer();
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setWidthFull();
        add(
                new Paragraph(getTranslation("identity.secondFactor.scan")),
                picture(secret.uri(username)),
                typed(secret),
                new SmallForm(
                        getTranslation("identity.secondFactor.submit"),
                        () -> done.accept(factors.confirm(secret, code.getValue(), password.getValue())),
                        code,
                        password));
    }

    private Div picture(String uri) {
        var code = new Svg(QrCode.svg(uri));
        code.getElement().setAttribute("role", "img");
        code.getElement().setAttribute("aria-label", getTranslation("identity.secondFactor.qr"));
        var picture = new Div(code);
        picture.addClassName("ld-qr");
        return picture;
    }

    private TextField typed(TotpSecret secret) {
        var field = new TextField(getTranslation("identity.secondFactor.secret"));
        field.setValue(secret.readable());
        field.setReadOnly(true);
        field.setWidthFull();
        return field;
    }
}
