package loyalty.interaction.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.function.SerializablePredicate;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import loyalty.followup.Assignee;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.interaction.NextDays;
import loyalty.uikit.ComponentTexts;

/** What is to follow a contact: nothing, until it is ticked. */
class FollowupFields extends Div {
    private static final List<Map.Entry<String, Period>> SOON = List.of(
            Map.entry("tomorrow", Period.ofDays(1)),
            Map.entry("threeDays", Period.ofDays(3)),
            Map.entry("week", Period.ofWeeks(1)),
            Map.entry("month", Period.ofMonths(1)));

    private final Checkbox planned = new Checkbox(translate("interaction.next"));
    private final Select<FollowupReason> reason = new Select<>();
    private final TextField subject = new TextField(translate("interaction.next.subject"));
    private final DatePicker dueOn = new DatePicker(translate("interaction.next.dueOn"));
    private final ComboBox<Assignee> assignee = new ComboBox<>(translate("interaction.next.assignee"));
    private final Div details = new Div();

    FollowupFields(Binder<ContactForm> binder, List<Assignee> assignees, NextDays days) {
        addClassName("ld-contact-part");
        reason.setLabel(translate("interaction.next.reason"));
        reason.setItems(FollowupReason.values());
        reason.setItemLabelGenerator(each -> translate("followup.reason." + each));
        assignee.setItems(assignees);
        assignee.setItemLabelGenerator(Assignee::name);
        assignee.setPlaceholder(translate("interaction.next.nobody"));
        assignee.setClearButtonVisible(true);
        subject.setMaxLength(FollowupData.SUBJECT_LENGTH);
        dueOn.setI18n(ComponentTexts.datePicker());
        var layout = new FormLayout(subject, reason, dueOn, assignee);
        details.add(layout, soon(days));
        add(planned, details);
        planned.addValueChangeListener(change -> details.setVisible(change.getValue()));
        details.setVisible(false);
        bind(binder, days.in(Period.ZERO));
    }

    private Div soon(NextDays days) {
        var soon = new Div();
        soon.addClassName("ld-contact-soon");
        SOON.forEach(each -> {
            var button = new Button(
                    translate("interaction.next." + each.getKey()), click -> dueOn.setValue(days.in(each.getValue())));
            button.addThemeVariants(ButtonVariant.SMALL);
            soon.add(button);
        });
        return soon;
    }

    private void bind(Binder<ContactForm> binder, LocalDate today) {
        binder.forField(planned).bind(form -> form.followedUp, (form, value) -> form.followedUp = value);
        binder.forField(reason).bind(form -> form.reason, (form, value) -> form.reason = value);
        binder.forField(subject)
                .withValidator(ifPlanned(text -> !text.isBlank()), translate("interaction.next.subject.missing"))
                .bind(form -> form.subject, (form, value) -> form.subject = value);
        binder.forField(dueOn)
                .withValidator(ifPlanned(day -> day != null), translate("uikit.field.required"))
                .withValidator(ifPlanned(day -> !day.isBefore(today)), translate("followup.due.past"))
                .bind(form -> form.dueOn, (form, value) -> form.dueOn = value);
        binder.forField(assignee).bind(form -> form.assignee, (form, value) -> form.assignee = value);
    }

    private <V> SerializablePredicate<V> ifPlanned(SerializablePredicate<V> rule) {
        return value -> !planned.getValue() || rule.test(value);
    }

    /** Where somebody complained, that is what will be talked about. */
    void because(FollowupReason why) {
        reason.setValue(why);
    }
}
