package loyalty.followup.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerNextStep;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.identity.Capability;
import loyalty.uikit.Formats;

/** The follow-up that is due first is a customer's next step. */
@org.springframework.stereotype.Component
class NextStep implements CustomerNextStep {
    private final FollowupService followups;
    private final FollowupDialogs dialogs;
    private final CustomerAccess access;
    private final Formats formats;
    private final Clock clock;

    NextStep(FollowupService followups, FollowupDialogs dialogs, CustomerAccess access, Formats formats, Clock clock) {
        this.followups = followups;
        this.dialogs = dialogs;
        this.access = access;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public Component of(UUID customerId, Runnable changed) {
        boolean editable = access.allows(customerId, Capability.FOLLOWUP_EDIT);
        var line = new NextStepLine();
        followups.next(customerId).ifPresentOrElse(next -> show(line, next, editable, changed), () -> {
            if (editable) line.nothing(() -> dialogs.create(customerId, changed));
        });
        return line;
    }

    private void show(NextStepLine line, FollowupSummary next, boolean editable, Runnable changed) {
        if (editable) line.subject(next.subject(), () -> dialogs.edit(next, changed));
        else line.subject(next.subject());
        line.facts(next, formats, next.dueOn().isBefore(LocalDate.now(clock)));
        if (editable) line.doing(() -> dialogs.complete(next, changed));
    }
}
