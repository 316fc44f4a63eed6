package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.Binder;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import loyalty.feedback.Assignee;
import loyalty.feedback.ComplaintSummary;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Notifications;
import org.jspecify.annotations.Nullable;

/** Gives one complaint or many to somebody who can work on all of them. */
class AssignDialog {
    private final ComplaintDesk desk;
    private final Collection<ComplaintSummary> complaints;
    private final Runnable done;
    private @Nullable Assignee chosen;

    AssignDialog(ComplaintDesk desk, Collection<ComplaintSummary> complaints, Runnable done) {
        this.desk = desk;
        this.complaints = List.copyOf(complaints);
        this.done = done;
    }

    void open() {
        var assignee = new ComboBox<Assignee>(translate("feedback.complaint.column.assignee"));
        assignee.setItems(desk.lists.assignees(
                complaints.stream().map(ComplaintSummary::id).collect(Collectors.toSet())));
        assignee.setItemLabelGenerator(Assignee::name);
        assignee.setHelperText(translate("feedback.complaint.assign.help"));
        Binder<AssignDialog> binder = new Binder<>();
        binder.forField(assignee)
                .asRequired(translate("uikit.field.required"))
                .bind(form -> form.chosen, (form, value) -> form.chosen = value);
        new FormDialog(translate("feedback.complaint.assignMany", complaints.size()), binder, () -> {
                    binder.writeBean(this);
                    assign();
                })
                .wideField(assignee)
                .open();
        assignee.focus();
    }

    /** Of many, each counts for itself: what somebody else was faster at is told, the rest is done. */
    private void assign() {
        Assignee to = Objects.requireNonNull(chosen);
        int assigned = 0;
        @Nullable Message refusal = null;
        for (ComplaintSummary complaint : complaints) {
            try {
                desk.complaints.assign(complaint.id(), complaint.version(), to.id());
                assigned++;
            } catch (RefusedException refused) {
                refusal = refused.reason();
            }
        }
        if (refusal != null && assigned == 0) throw new RefusedException(refusal);
        done.run();
        if (refusal != null) Notifications.refused(refusal);
        Notifications.done(translate("feedback.complaint.assigned", assigned, to.name()));
    }
}
