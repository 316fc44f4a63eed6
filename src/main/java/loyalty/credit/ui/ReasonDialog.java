package loyalty.credit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import loyalty.credit.CreditRules;
import loyalty.uikit.FormDialog;

/** Asks why. */
final class ReasonDialog {
    private String reason = "";

    private ReasonDialog() {}

    /** @param save may refuse; the dialog then stays open */
    static void open(String title, String help, Consumer<String> save) {
        var form = new ReasonDialog();
        var field = new TextArea(translate("credit.field.reason"));
        field.setMaxLength(CreditRules.REASON_LENGTH);
        field.setHelperText(help);
        Binder<ReasonDialog> binder = new Binder<>();
        binder.forField(field)
                .asRequired(translate("uikit.field.required"))
                .bind(entry -> entry.reason, (entry, value) -> entry.reason = value);
        new FormDialog(title, binder, () -> {
                    binder.writeBean(form);
                    save.accept(form.reason);
                })
                .wideField(field)
                .open();
        field.focus();
    }
}
