package loyalty.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import loyalty.customer.ContactFormat;
import loyalty.customer.ContactReveal;
import loyalty.customer.RevealedContact;
import loyalty.shared.RefusedException;
import loyalty.uikit.Icons;

/** Asks what contact data is needed for; then shows it, until the user or, after a minute, the server closes it. */
class RevealDialog extends Dialog {
    private final transient Function<String, RevealedContact> reveal;
    private final transient ContactFormat contacts;
    private final TextField why = new TextField(getTranslation("customer.reveal.why"));
    private final Button close = new Button(getTranslation("uikit.cancel"), click -> close());
    private final Button show = new Button(getTranslation("customer.reveal.show"), click -> ask());

    /** @param reveal of a reason; may refuse, the dialog then says why */
    RevealDialog(Function<String, RevealedContact> reveal, ContactFormat contacts) {
        this.reveal = reveal;
        this.contacts = contacts;
        setHeaderTitle(getTranslation("customer.reveal"));
        addClassName("ld-form-dialog");
        why.setMaxLength(ContactReveal.REASON_LENGTH);
        why.setHelperText(getTranslation("customer.reveal.why.help"));
        why.setManualValidation(true);
        why.setRequiredIndicatorVisible(true);
        why.setWidthFull();
        why.focus();
        show.addThemeVariants(ButtonVariant.PRIMARY);
        show.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        close.addThemeVariants(ButtonVariant.TERTIARY);
        add(why);
        getFooter().add(close, show);
    }

    private void ask() {
        try {
            show(reveal.apply(why.getValue()));
        } catch (RefusedException refused) {
            why.setErrorMessage(getTranslation(
                    refused.reason().key(), refused.reason().args().toArray()));
            why.setInvalid(true);
            why.focus();
        }
    }

    private void show(RevealedContact contact) {
        removeAll();
        setHeaderTitle(getTranslation("customer.reveal.shown", contact.name()));
        if (!contact.phone().isEmpty())
            add(line("tel:" + contact.phone(), Icons.PHONE, contacts.phone(contact.phone())));
        if (!contact.email().isEmpty()) add(line("mailto:" + contact.email(), Icons.EMAIL, contact.email()));
        add(new Paragraph(getTranslation("customer.reveal.closes", ContactReveal.SHOWN.toSeconds())));
        show.removeFromParent();
        close.setText(getTranslation("uikit.close"));
        closeByItself();
    }

    private static Component line(String address, String icon, String shown) {
        var anchor = new Anchor(address, Icons.of(icon), new Span(shown));
        anchor.addClassName("ld-revealed");
        return anchor;
    }

    private void closeByItself() {
        UI ui = UI.getCurrent();
        CompletableFuture.delayedExecutor(ContactReveal.SHOWN.toSeconds(), TimeUnit.SECONDS)
                .execute(() -> {
                    if (ui.isAttached()) ui.access(this::close);
                });
    }
}
