package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import java.util.Objects;
import java.util.function.Consumer;
import loyalty.feedback.Verdict;
import loyalty.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** What the customer thinks of the answer, on closing. */
final class VerdictDialog {
    private @Nullable Verdict verdict;

    private VerdictDialog() {}

    /** @param given what the customer said on their page, if they did */
    static void open(@Nullable Verdict given, Consumer<Verdict> save) {
        var form = new VerdictDialog();
        form.verdict = given;
        var verdict = new RadioButtonGroup<Verdict>(translate("feedback.complaint.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(each -> translate("feedback.complaint.verdict." + each));
        Binder<VerdictDialog> binder = new Binder<>();
        binder.forField(verdict)
                .asRequired(translate("uikit.field.required"))
                .bind(entry -> entry.verdict, (entry, value) -> entry.verdict = value);
        binder.readBean(form);
        new FormDialog(translate("feedback.complaint.do.CLOSE"), binder, () -> {
                    binder.writeBean(form);
                    save.accept(Objects.requireNonNull(form.verdict));
                })
                .wideField(verdict)
                .open();
    }
}
