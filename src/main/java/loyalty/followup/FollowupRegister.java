package loyalty.followup;

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

/** Writes follow-ups: each change is noted in the customer's history and announced. */
@Component
class FollowupRegister {
    private final FollowupStore store;
    private final FollowupLog log;
    private final CustomerAccess access;
    private final ApplicationEventPublisher events;

    FollowupRegister(FollowupStore store, FollowupLog log, CustomerAccess access, ApplicationEventPublisher events) {
        this.store = store;
        this.log = log;
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
        access.requireAll(customers(found), capability);
        for (Followup followup : found) {
            if (!seen.contains(new FollowupVersion(followup.id(), followup.version())))
                throw log.changedMeanwhile(followup);
        }
        return found;
    }

    FollowupUndo.Step add(Followup followup) {
        Series series = followup.series();
        if (series != null) store.save(series);
        store.insert(followup);
        log.note("created", null, followup);
        announce(followup);
        return new FollowupUndo.Step.Planned(followup);
    }

    FollowupUndo.Step change(String action, Followup before, Followup after) {
        Series series = after.series();
        if (series != null && !series.equals(before.series())) store.save(series);
        store.update(after);
        log.note(action, before, after);
        announce(after);
        return new FollowupUndo.Step.Changed(before, after.version());
    }

    FollowupUndo.Step remove(Followup followup) {
        store.delete(followup.id());
        log.note("removed", followup, null);
        announce(followup);
        return new FollowupUndo.Step.Removed(followup);
    }

    boolean hasOpen(@Nullable Series series) {
        return series != null && store.hasOpen(series.id());
    }

    private void announce(Followup followup) {
        events.publishEvent(new FollowupsChanged(Set.of(followup.customerId())));
    }

    private static Set<UUID> customers(List<Followup> followups) {
        return followups.stream().map(Followup::customerId).collect(Collectors.toSet());
    }
}
