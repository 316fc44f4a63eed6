package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import loyalty.customer.CustomerAction;
import loyalty.customer.CustomerNavigation;
import loyalty.followup.FollowupSummary;
import loyalty.followup.Snooze;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordRow;

/** Follow-ups as lines that can be worked through: done, put off, changed, by mouse, finger or key. */
final class FollowupLines {
    private final FollowupDialogs dialogs;
    private final List<CustomerAction> actions;
    private final Runnable changed;

    /**
     * @param actions what else can be done about the customer, such as to log a contact
     * @param changed runs after anything was done
     */
    FollowupLines(FollowupDialogs dialogs, List<CustomerAction> actions, Runnable changed) {
        this.dialogs = dialogs;
        this.actions = actions;
        this.changed = changed;
    }

    Component line(FollowupSummary followup) {
        RecordRow row = new RecordRow()
                .lead(customer(followup))
                .fact(FollowupParts.subject(followup))
                .fact(FollowupTexts.of(followup.reason()))
                .fact(new Span(FollowupTexts.due(followup)))
                .action(translate("followup.complete"), Icons.CHECK, "D", () -> dialogs.complete(followup, changed))
                .action(
                        translate("followup.tomorrow"),
                        Icons.TIME,
                        "T",
                        () -> dialogs.snooze(followup, Snooze.TOMORROW, changed))
                .action(
                        translate("followup.nextWeek"),
                        Icons.CALENDAR,
                        "W",
                        () -> dialogs.snooze(followup, Snooze.NEXT_WEEK, changed))
                .action(translate("uikit.edit"), Icons.EDIT, "E", () -> dialogs.edit(followup, changed))
                .action(translate("followup.cancel"), Icons.NOT_ALLOWED, "X", () -> dialogs.cancel(followup, changed));
        for (CustomerAction action : actions)
            row.action(translate(action.titleKey()), action.icon(), () -> action.open(followup.customerId(), changed));
        row.addClassName("ld-followup-row");
        row.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", followup.customerName() + ", " + followup.subject());
        return row;
    }

    private static Component customer(FollowupSummary followup) {
        return new Anchor(CustomerNavigation.location(followup.customerId()), followup.customerName());
    }
}
