package loyalty.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a one-time password once; it can't be seen again. */
class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(String displayName, String password, String validUntil) {
        setHeaderTitle(getTranslation("identity.oneTime.heading", displayName));
        setCloseOnOutsideClick(false);
        var field = new TextField(getTranslation("identity.oneTime.password"));
        field.setValue(password);
        field.setReadOnly(true);
        field.setWidthFull();
        add(new Paragraph(getTranslation("identity.oneTime.what", validUntil)), field);
        var copy = new Button(
                getTranslation("identity.oneTime.copy"),
                click -> field.getElement().executeJs("navigator.clipboard.writeText(this.value)"));
        var done = new Button(getTranslation("identity.oneTime.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, done);
    }
}
