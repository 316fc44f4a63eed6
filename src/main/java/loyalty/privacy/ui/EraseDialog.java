package loyalty.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import loyalty.privacy.ErasureLine;
import loyalty.privacy.ErasureService;
import loyalty.shared.RefusedException;
import loyalty.uikit.Notifications;

/** Says what erasing a customer would do, asks why and once more who is meant, and does it. */
class EraseDialog extends Dialog {
    private final transient ErasureService erasure;
    private final transient Runnable done;
    private final UUID customerId;
    private final TextField reason = new TextField(getTranslation("privacy.erase.reason"));
    private final TextField number = new TextField(getTranslation("privacy.erase.number"));

    EraseDialog(ErasureService erasure, UUID customerId, Runnable done) {
        this.erasure = erasure;
        this.customerId = customerId;
        this.done = done;
        setHeaderTitle(getTranslation("privacy.erase"));
        addClassName("ld-form-dialog");
        add(new Paragraph(getTranslation("privacy.erase.intro")));
        List<ErasureLine> lines = erasure.preview(customerId);
        for (ErasureLine.Fate fate : ErasureLine.Fate.values()) addLines(fate, lines);
        add(new Paragraph(getTranslation("privacy.erase.backups")), fields());
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var erase = new Button(getTranslation("privacy.erase.do"), click -> erase());
        erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(cancel, erase);
    }

    private void addLines(ErasureLine.Fate fate, List<ErasureLine> lines) {
        var list = new UnorderedList();
        lines.stream()
                .filter(line -> line.fate() == fate)
                .map(line -> new ListItem(getTranslation(
                        "privacy.erase.line", getTranslation("privacy.table." + line.table()), line.records())))
                .forEach(list::add);
        if (list.getComponentCount() > 0) add(new H3(getTranslation("privacy.erase." + fate)), list);
    }

    private Div fields() {
        reason.setMaxLength(ErasureService.REASON_LENGTH);
        reason.setHelperText(getTranslation("privacy.erase.reason.help"));
        for (TextField field : List.of(reason, number)) {
            field.setManualValidation(true);
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        }
        return new Div(reason, number);
    }

    private void erase() {
        reason.setInvalid(false);
        number.setInvalid(false);
        try {
            erasure.erase(customerId, reason.getValue(), number.getValue());
        } catch (RefusedException refused) {
            TextField field = refused.reason().key().equals("privacy.erase.otherNumber") ? number : reason;
            field.setErrorMessage(getTranslation(
                    refused.reason().key(), refused.reason().args().toArray()));
            field.setInvalid(true);
            field.focus();
            return;
        }
        Notifications.done(getTranslation("privacy.erase.done"));
        done.run();
        // Forms keep what was typed into them; nothing of it may stay on the screen.
        getUI().ifPresent(ui -> ui.getPage().reload());
        close();
    }
}
