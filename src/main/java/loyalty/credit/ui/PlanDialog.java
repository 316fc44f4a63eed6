package loyalty.credit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import loyalty.followup.FollowupData;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** What is to be done about the chosen debts, and until when. */
final class PlanDialog {
    private String subject = translate("credit.plan.subject.proposal");
    private @Nullable LocalDate dueOn;

    private PlanDialog() {}

    /** @param plan may refuse; the dialog then stays open */
    static void open(LocalDate today, BiConsumer<String, LocalDate> plan) {
        var form = new PlanDialog();
        form.dueOn = today.plusDays(1);
        var subject = new TextField(translate("credit.plan.subject"));
        subject.setMaxLength(FollowupData.SUBJECT_LENGTH);
        subject.setHelperText(translate("credit.plan.help"));
        var due = new DatePicker(translate("credit.plan.due"));
        due.setI18n(ComponentTexts.datePicker());
        due.setMin(today);
        Binder<PlanDialog> binder = new Binder<>();
        String required = translate("uikit.field.required");
        binder.forField(subject)
                .asRequired(required)
                .bind(entry -> entry.subject, (entry, value) -> entry.subject = value);
        binder.forField(due).asRequired(required).bind(entry -> entry.dueOn, (entry, value) -> entry.dueOn = value);
        binder.readBean(form);
        new FormDialog(translate("credit.overview.plan"), binder, () -> {
                    binder.writeBean(form);
                    plan.accept(form.subject, Objects.requireNonNull(form.dueOn));
                })
                .wideField(subject)
                .fields(due)
                .open();
        subject.focus();
    }
}
