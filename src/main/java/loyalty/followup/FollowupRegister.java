package loyalty.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes follow-ups: each change is noted in the customer's history, announced, and told to who is given one. */
@Component
class FollowupRegister {
    private final FollowupStore store;
    private final ReminderStore reminders;
    private final FollowupLog log;
    private final FollowupNotices notices;
    private final ReminderTimes times;
    private final CustomerAccess access;
    private final ApplicationEventPublisher events;

    FollowupRegister(
            FollowupStore store,
            ReminderStore reminders,
            FollowupLog log,
            FollowupNotices notices,
            ReminderTimes times,
            CustomerAccess access,
            ApplicationEventPublisher events) {
        this.store = store;
        this.log = log;
        this.notices = notices;
        this.reminders = reminders;
        this.times = times;
        this.access = access;
        this.events = events;
    }

    /** Held until the end of the transaction; refuses what is gone, out of the caller's scope or was changed. */
    Followup current(FollowupVersion seen, Capability capability) {
        return current(List.of(seen), capability).getFirst();
    }

    /** All of them or none. */
    List<Followup> current(Collection<FollowupVersion> seen, Capability capability) {
        Set<UUID> ids = seen.stream().map(FollowupVersion::id).collect(Collectors.toSet());
        List<Followup> found = store.locked(ids);
        if (found.size() < ids.size()) throw new RefusedException("followup.gone");
        access.requireAll(found.stream().map(Followup::customerId).collect(Collectors.toSet()), capability);
        for (Followup followup : found) {
            if (!seen.contains(followup.seen())) throw log.changedMeanwhile(followup);
        }
        return found;
    }

    FollowupUndo.Step add(Followup followup) {
        save(followup.series(), null);
        store.insert(followup);
        announce("created", List.of(new FollowupChange(null, followup)));
        return new FollowupUndo.Step.Planned(followup);
    }

    /** All at once: each assignee is told once, each customer's figures are brought up to date together. */
    void addAll(List<Followup> followups) {
        followups.forEach(store::insert);
        announce(
                "created",
                followups.stream()
                        .map(followup -> new FollowupChange(null, followup))
                        .toList());
    }

    FollowupUndo.Step change(String action, Followup before, Followup after) {
        return change(action, List.of(new FollowupChange(before, after))).getFirst();
    }

    List<FollowupUndo.Step> change(String action, List<FollowupChange> changes) {
        List<FollowupUndo.Step> steps = new ArrayList<>();
        for (FollowupChange change : changes) {
            Followup before = change.before();
            Followup after = change.after();
            if (before == null || after == null) continue;
            save(after.series(), before.series());
            store.update(after);
            steps.add(new FollowupUndo.Step.Changed(before, after.version()));
        }
        announce(action, changes);
        return steps;
    }

    FollowupUndo.Step remove(Followup followup) {
        store.delete(followup.id());
        announce("removed", List.of(new FollowupChange(followup, null)));
        return new FollowupUndo.Step.Removed(followup);
    }

    boolean hasOpen(@Nullable Series series) {
        return series != null && store.hasOpen(series.id());
    }

    private void save(@Nullable Series series, @Nullable Series before) {
        if (series != null && !series.equals(before)) store.save(series);
    }

    private void announce(String action, List<FollowupChange> changes) {
        if (changes.isEmpty()) return;
        changes.stream()
                .filter(FollowupChange::movesReminders)
                .map(FollowupChange::after)
                .forEach(after -> reminders.remind(after.id(), times.first(after)));
        log.note(action, changes);
        notices.assigned(changes);
        Set<UUID> customers = changes.stream().map(FollowupChange::customerId).collect(Collectors.toSet());
        events.publishEvent(new FollowupsChanged(customers));
    }
}
