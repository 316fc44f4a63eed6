package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerService;
import loyalty.followup.Assignee;
import loyalty.followup.FollowupDay;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.followup.FollowupUndo;
import loyalty.followup.Recurrence;
import loyalty.followup.Snooze;
import loyalty.identity.Permissions;
import loyalty.uikit.Notifications;
import org.springframework.stereotype.Component;

/** What can be done with a follow-up wherever one is shown; each can be taken back. */
@Component
class FollowupDialogs {
    private static final int DATES = 6;

    private final FollowupService followups;
    private final FollowupDay day;
    private final CustomerService customers;
    private final Permissions permissions;

    FollowupDialogs(FollowupService followups, FollowupDay day, CustomerService customers, Permissions permissions) {
        this.followups = followups;
        this.day = day;
        this.customers = customers;
        this.permissions = permissions;
    }

    /** @param done runs after something was changed, here and below */
    void create(UUID customer, Runnable done) {
        List<Assignee> assignees = followups.assignees(customer);
        UUID me = permissions.user().id();
        Assignee self = assignees.stream()
                .filter(assignee -> assignee.id().equals(me))
                .findFirst()
                .orElse(null);
        FollowupForm form = FollowupForm.of(day.today().plusDays(1), self);
        String title =
                translate("followup.plan.title", customers.profile(customer).name());
        FollowupDialog.open(title, form, assignees, this::dates, data -> {
            followups.plan(customer, data);
            done.run();
            Notifications.done(translate("followup.planned"));
        });
    }

    void edit(FollowupSummary followup, Runnable done) {
        List<Assignee> assignees = followups.assignees(followup.customerId());
        String title = translate("followup.edit.title", followup.customerName());
        FollowupDialog.open(title, FollowupForm.of(followup), assignees, this::dates, data -> {
            FollowupUndo undo = followups.change(followup.seen(), data);
            done.run();
            if (undo.size() > 0) undoable("followup.saved", undo, done);
        });
    }

    void complete(FollowupSummary followup, Runnable done) {
        CompletionDialog.open(followup, day.today().plusWeeks(1), (result, next) -> {
            FollowupUndo undo = followups.complete(followup.seen(), result, next);
            done.run();
            undoable("followup.completed", undo, done);
        });
    }

    void snooze(FollowupSummary followup, Snooze until, Runnable done) {
        FollowupUndo undo = day.snooze(followup, until);
        done.run();
        undoable("followup.snoozed", undo, done);
    }

    void cancel(FollowupSummary followup, Runnable done) {
        FollowupUndo undo = followups.cancel(followup.seen(), "");
        done.run();
        undoable("followup.cancelled", undo, done);
    }

    void reopen(FollowupSummary followup, Runnable done) {
        followups.reopen(followup.seen());
        done.run();
        Notifications.done(translate("followup.reopened"));
    }

    void remove(FollowupSummary followup, Runnable done) {
        FollowupUndo undo = followups.remove(followup.seen());
        done.run();
        undoable("followup.removed", undo, done);
    }

    private void undoable(String text, FollowupUndo undo, Runnable done) {
        Notifications.undoable(translate(text), () -> {
            followups.undo(undo);
            done.run();
        });
    }

    private List<LocalDate> dates(Recurrence rule, LocalDate start) {
        return followups.dates(rule, start, DATES);
    }
}
