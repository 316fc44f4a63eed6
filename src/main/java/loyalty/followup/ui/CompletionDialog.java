package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupSummary;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** What came of a follow-up, and what is to be done next, in one form. */
final class CompletionDialog {
    private static final int ROWS = 4;

    private final FollowupSummary followup;
    private final TextArea result = new TextArea(translate("followup.field.result"));
    private final Checkbox more = new Checkbox(translate("followup.nextStep"));
    private final TextField subject = new TextField(translate("followup.field.nextSubject"));
    private final DatePicker dueOn = new DatePicker(translate("followup.field.dueOn"));
    private final Binder<Form> binder = new Binder<>();

    /** What it holds. */
    private static final class Form {
        String result = "";
        boolean more;
        String subject = "";

        @Nullable
        LocalDate dueOn;
    }

    private CompletionDialog(FollowupSummary followup) {
        this.followup = followup;
        result.setMinRows(ROWS);
        result.setMaxLength(FollowupData.RESULT_LENGTH);
        subject.setMaxLength(FollowupData.SUBJECT_LENGTH);
        dueOn.setI18n(ComponentTexts.datePicker());
        binder.forField(result)
                .asRequired(translate("followup.result.missing"))
                .bind(form -> form.result, (form, value) -> form.result = value);
        binder.forField(more).bind(form -> form.more, (form, value) -> form.more = value);
        binder.forField(subject)
                .withValidator(text -> !more.getValue() || !text.isBlank(), translate("followup.subject.missing"))
                .bind(form -> form.subject, (form, value) -> form.subject = value);
        binder.forField(dueOn)
                .withValidator(day -> !more.getValue() || day != null, translate("uikit.field.required"))
                .bind(form -> form.dueOn, (form, value) -> form.dueOn = value);
        more.addValueChangeListener(change -> showNextStep(change.getValue()));
        showNextStep(false);
    }

    /** @param save gets the result and the next step, if there is one; may refuse: the form then stays open */
    static void open(FollowupSummary followup, LocalDate nextDay, BiConsumer<String, @Nullable FollowupData> save) {
        CompletionDialog fields = new CompletionDialog(followup);
        Form form = new Form();
        form.subject = followup.subject();
        form.dueOn = nextDay;
        fields.binder.readBean(form);
        FormDialog dialog = new FormDialog(
                translate("followup.complete.title", followup.customerName(), followup.subject()),
                fields.binder,
                () -> {
                    fields.binder.writeBean(form);
                    save.accept(form.result, fields.nextStep(form));
                });
        dialog.wideField(fields.result).wideField(fields.more);
        if (followup.recurrence() != null)
            dialog.wideField(new Span(translate("followup.repeats", FollowupTexts.of(followup.recurrence()))));
        dialog.fields(fields.subject, fields.dueOn).open();
        fields.result.focus();
    }

    private void showNextStep(boolean wanted) {
        subject.setVisible(wanted);
        dueOn.setVisible(wanted);
    }

    private @Nullable FollowupData nextStep(Form form) {
        if (!form.more) return null;
        LocalDate day = Objects.requireNonNull(form.dueOn);
        return new FollowupData(
                followup.reason(), form.subject, day, null, followup.priority(), followup.assigneeId(), null);
    }
}
