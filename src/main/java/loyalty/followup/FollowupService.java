package loyalty.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done for customers, and what came of it. */
@Service
@Transactional
public class FollowupService {
    private static final int DATES_SHOWN = 50;

    private final FollowupRegister register;
    private final FollowupPlanning planning;
    private final FollowupQueries queries;
    private final FollowupUndoing undoing;
    private final Assignees assignees;
    private final RecurrenceDates dates;
    private final CustomerAccess access;

    FollowupService(
            FollowupRegister register,
            FollowupPlanning planning,
            FollowupQueries queries,
            FollowupUndoing undoing,
            Assignees assignees,
            RecurrenceDates dates,
            CustomerAccess access) {
        this.register = register;
        this.planning = planning;
        this.queries = queries;
        this.undoing = undoing;
        this.assignees = assignees;
        this.dates = dates;
        this.access = access;
    }

    /** What is open first, by its due day; then what was closed last. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public List<FollowupSummary> of(UUID customerId, int offset, int limit) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        return queries.of(customerId, offset, limit);
    }

    /** What was done or dropped, what was closed last first; nothing of a customer out of reach. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public List<FollowupSummary> closed(UUID customerId, int offset, int limit) {
        return queries.closed(customerId, access.within(Capability.CUSTOMER_VIEW, "c"), offset, limit);
    }

    /** What is due first; nothing of a customer out of reach. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public Optional<FollowupSummary> next(UUID customerId) {
        return queries.next(customerId, access.within(Capability.CUSTOMER_VIEW, "c"));
    }

    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public FollowupTotals totals(UUID customerId) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        return queries.totals(customerId);
    }

    /** Whom the caller may give follow-ups of this customer to, by name. */
    @Requires(Capability.FOLLOWUP_EDIT)
    @Transactional(readOnly = true)
    public List<Assignee> assignees(UUID customerId) {
        access.require(customerId, Capability.FOLLOWUP_EDIT);
        return assignees.offered(customerId);
    }

    /** The first days of a rule, for whoever is about to save it; none when it never matches. */
    @Requires(Capability.FOLLOWUP_EDIT)
    public List<LocalDate> dates(Recurrence rule, LocalDate start, int most) {
        RecurrenceRules.check(rule);
        return dates.first(rule, start, Math.min(most, DATES_SHOWN)).stream()
                .map(SeriesDay::dueOn)
                .toList();
    }

    /** When it repeats, it is due on the first day of its rule from the due day on. */
    @Requires(Capability.FOLLOWUP_EDIT)
    public UUID plan(UUID customerId, FollowupData data) {
        access.require(customerId, Capability.FOLLOWUP_EDIT);
        Followup followup = planning.planned(customerId, data);
        register.add(followup);
        return followup.id();
    }

    /** A changed rule begins anew on the due day; without one the series ends with this follow-up. */
    @Requires(Capability.FOLLOWUP_EDIT)
    public FollowupUndo change(FollowupVersion seen, FollowupData data) {
        Followup before = open(seen);
        return changed(before, planning.changed(before, data));
    }

    /** Takes a change back: it may be overdue again. */
    @Requires(Capability.FOLLOWUP_EDIT)
    public void changeBack(FollowupVersion seen, FollowupData once) {
        Followup before = open(seen);
        changed(before, planning.changedBack(before, once));
    }

    private FollowupUndo changed(Followup before, Followup after) {
        return after.equals(before)
                ? new FollowupUndo(List.of())
                : new FollowupUndo(List.of(register.change("changed", before, after)));
    }

    /** @param nextStep planned along with it, if anything is; what repeats plans its next one by itself */
    @Requires(Capability.FOLLOWUP_EDIT)
    public FollowupUndo complete(FollowupVersion seen, String result, @Nullable FollowupData nextStep) {
        Followup before = open(seen);
        List<FollowupUndo.Step> steps = close("closed", before, planning.done(result));
        if (nextStep != null) steps.add(register.add(planning.planned(before.customerId(), nextStep)));
        return new FollowupUndo(steps);
    }

    /**
     * It is not needed, or skipped: what repeats goes on with its next one.
     *
     * @param why may be blank
     */
    @Requires(Capability.FOLLOWUP_EDIT)
    public FollowupUndo cancel(FollowupVersion seen, String why) {
        return new FollowupUndo(close("cancelled", open(seen), planning.cancelled(why)));
    }

    private List<FollowupUndo.Step> close(String action, Followup before, Followup.Outcome outcome) {
        List<FollowupUndo.Step> steps = new ArrayList<>();
        steps.add(register.change(action, before, before.with(outcome)));
        if (!register.hasOpen(before.series())) planning.next(before).ifPresent(next -> steps.add(register.add(next)));
        return steps;
    }

    /** It was not done after all. */
    @Requires(Capability.FOLLOWUP_EDIT)
    public void reopen(FollowupVersion seen) {
        Followup closed = register.current(seen, Capability.FOLLOWUP_EDIT);
        if (!closed.isOpen()) register.change("reopened", closed, closed.with(Followup.Outcome.NONE));
    }

    @Requires(Capability.FOLLOWUP_EDIT)
    public FollowupUndo remove(FollowupVersion seen) {
        Followup followup = register.current(seen, Capability.FOLLOWUP_EDIT);
        return new FollowupUndo(List.of(register.remove(followup)));
    }

    /** Takes back what was just done, all of it; refused when somebody went on with it meanwhile. */
    @Requires(Capability.FOLLOWUP_EDIT)
    public void undo(FollowupUndo done) {
        undoing.takeBack(done);
    }

    private Followup open(FollowupVersion seen) {
        Followup followup = register.current(seen, Capability.FOLLOWUP_EDIT);
        if (!followup.isOpen()) throw new RefusedException("followup.notOpen");
        return followup;
    }
}
