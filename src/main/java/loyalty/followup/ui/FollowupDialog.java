package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import loyalty.followup.Assignee;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupPriority;
import loyalty.followup.FollowupReason;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.FormDialog;

/** What is to be done, when and by whom, in a form. */
final class FollowupDialog {
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Binder<FollowupForm> binder = new Binder<>();
    private final TextField subject = new TextField(translate("followup.field.subject"));
    private final Select<FollowupReason> reason = Choices.of("followup.reason", FollowupReason.values());
    private final Select<FollowupPriority> priority = Choices.of("followup.priority", FollowupPriority.values());
    private final DatePicker dueOn = new DatePicker(translate("followup.field.dueOn"));
    private final TimePicker dueTime = new TimePicker(translate("followup.field.dueTime"));
    private final ComboBox<Assignee> assignee = new ComboBox<>(translate("followup.field.assignee"));

    private FollowupDialog(List<Assignee> assignees) {
        subject.setMaxLength(FollowupData.SUBJECT_LENGTH);
        dueOn.setI18n(ComponentTexts.datePicker());
        dueTime.setStep(QUARTER);
        dueTime.setClearButtonVisible(true);
        assignee.setItems(assignees);
        assignee.setItemLabelGenerator(Assignee::name);
        assignee.setClearButtonVisible(true);
        assignee.setPlaceholder(translate("followup.nobody"));
        String required = translate("uikit.field.required");
        binder.forField(subject)
                .asRequired(translate("followup.subject.missing"))
                .bind(form -> form.subject, (form, value) -> form.subject = value);
        binder.forField(reason).asRequired(required).bind(form -> form.reason, (form, value) -> form.reason = value);
        binder.forField(priority)
                .asRequired(required)
                .bind(form -> form.priority, (form, value) -> form.priority = value);
        binder.forField(dueOn).asRequired(required).bind(form -> form.dueOn, (form, value) -> form.dueOn = value);
        binder.forField(dueTime).bind(form -> form.dueTime, (form, value) -> form.dueTime = value);
        binder.forField(assignee).bind(form -> form.assignee, (form, value) -> form.assignee = value);
    }

    /** @param save may refuse; the form then stays open */
    static void open(
            String title, FollowupForm form, List<Assignee> assignees, RuleDates dates, Consumer<FollowupData> save) {
        FollowupDialog fields = new FollowupDialog(assignees);
        fields.binder.readBean(form);
        if (form.assignedBy != null) fields.assignee.setHelperText(translate("followup.assignedBy", form.assignedBy));
        LocalDate start = Objects.requireNonNull(form.dueOn);
        NextDates next = new NextDates(dates);
        RecurrenceFields[] rule = new RecurrenceFields[1];
        rule[0] =
                new RecurrenceFields(form.recurrence, start, () -> next.show(rule[0].rule(), fields.dueOn.getValue()));
        fields.dueOn.addValueChangeListener(change -> next.show(rule[0].rule(), change.getValue()));
        next.show(form.recurrence, start);
        new FormDialog(title, fields.binder, () -> {
                    fields.binder.writeBean(form);
                    form.recurrence = rule[0].rule();
                    save.accept(form.data());
                })
                .wideField(fields.subject)
                .fields(fields.dueOn, fields.dueTime, fields.reason, fields.priority, fields.assignee)
                .wideField(rule[0])
                .wideField(next)
                .open();
        fields.subject.focus();
    }
}
