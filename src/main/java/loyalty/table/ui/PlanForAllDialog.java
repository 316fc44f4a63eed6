package loyalty.table.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import loyalty.followup.Doer;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupPriority;
import loyalty.followup.FollowupReason;
import loyalty.table.FollowupsOfTable;
import loyalty.table.TableQuery;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Notifications;

/** What is to be done for all customers of a query, when and by whom; says beforehand how many they are. */
final class PlanForAllDialog {
    private final Binder<Form> binder = new Binder<>();
    private final TextField subject = new TextField(translate("followup.field.subject"));
    private final DatePicker dueOn = new DatePicker(translate("followup.field.dueOn"));
    private final Select<FollowupReason> reason = new Select<>();
    private final Select<FollowupPriority> priority = new Select<>();
    private final Select<Doer> doer = new Select<>();
    private final Checkbox onlyWithout = new Checkbox(translate("table.plan.onlyWithout"));

    /** What the form holds. */
    private static final class Form {
        private String subject = "";
        private LocalDate dueOn;
        private FollowupReason reason = FollowupReason.RETURN_VISIT;
        private FollowupPriority priority = FollowupPriority.NORMAL;
        private Doer doer;
        private boolean onlyWithout = true;

        Form(LocalDate dueOn, Doer doer) {
            this.dueOn = dueOn;
            this.doer = doer;
        }

        FollowupData data() {
            return new FollowupData(reason, subject, dueOn, null, priority, null, null);
        }
    }

    private PlanForAllDialog(List<Doer> doers) {
        subject.setMaxLength(FollowupData.SUBJECT_LENGTH);
        dueOn.setI18n(ComponentTexts.datePicker());
        choices(reason, "followup.reason", List.of(FollowupReason.values()));
        choices(priority, "followup.priority", List.of(FollowupPriority.values()));
        choices(doer, "table.plan.doer", doers);
        binder.forField(subject)
                .asRequired(translate("followup.subject.missing"))
                .bind(form -> form.subject, (form, value) -> form.subject = value);
        binder.forField(dueOn)
                .asRequired(translate("uikit.field.required"))
                .bind(form -> form.dueOn, (form, value) -> form.dueOn = value);
        binder.forField(reason).bind(form -> form.reason, (form, value) -> form.reason = value);
        binder.forField(priority).bind(form -> form.priority, (form, value) -> form.priority = value);
        binder.forField(doer).bind(form -> form.doer, (form, value) -> form.doer = value);
        binder.forField(onlyWithout).bind(form -> form.onlyWithout, (form, value) -> form.onlyWithout = value);
    }

    private static <E extends Enum<E>> void choices(Select<E> field, String key, List<E> values) {
        field.setLabel(translate(key));
        field.setItems(values);
        field.setItemLabelGenerator(each -> translate(key + "." + each));
    }

    static void open(TableQuery query, FollowupsOfTable followups, List<Doer> doers, LocalDate dueOn) {
        PlanForAllDialog fields = new PlanForAllDialog(doers);
        Form form = new Form(dueOn, doers.getFirst());
        fields.binder.readBean(form);
        Paragraph count = new Paragraph();
        count.getElement().setAttribute("role", "status");
        Runnable recount = () ->
                count.setText(translate("table.plan.count", followups.count(query, fields.onlyWithout.getValue())));
        fields.onlyWithout.addValueChangeListener(change -> recount.run());
        recount.run();
        new FormDialog(translate("table.plan"), fields.binder, () -> {
                    fields.binder.writeBean(form);
                    followups.begin(query, form.data(), form.doer, form.onlyWithout);
                    Notifications.done(translate("table.plan.begun"));
                })
                .wideField(fields.subject)
                .fields(fields.dueOn, fields.doer, fields.reason, fields.priority)
                .wideField(fields.onlyWithout)
                .wideField(count)
                .open();
        fields.subject.focus();
    }
}
