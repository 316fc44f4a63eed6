package loyalty.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import loyalty.identity.Permissions;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes follow-ups of what was entered and of what repeats. */
@Component
class FollowupPlanning {
    private final FollowupRules rules;
    private final Assignees assignees;
    private final RecurrenceDates dates;
    private final Permissions permissions;
    private final Clock clock;

    FollowupPlanning(
            FollowupRules rules, Assignees assignees, RecurrenceDates dates, Permissions permissions, Clock clock) {
        this.rules = rules;
        this.assignees = assignees;
        this.dates = dates;
        this.permissions = permissions;
        this.clock = clock;
    }

    Followup planned(UUID customerId, FollowupData entered) {
        FollowupData data = rules.kept(entered, null);
        assignees.check(customerId, data.assigneeId(), null);
        return repeating(Followup.planned(customerId, data, caller(), clock.instant()));
    }

    /** Once, of somebody of whom it is known that they may be given it. */
    Followup plannedFor(UUID customerId, FollowupData entered) {
        return Followup.planned(customerId, rules.kept(entered, null), caller(), clock.instant());
    }

    /** As it becomes when this is entered; the same when nothing was changed. */
    Followup changed(Followup before, FollowupData entered) {
        return with(before, rules.kept(entered, before.data()));
    }

    /** As it was, though its time may be past by now. */
    Followup changedBack(Followup before, FollowupData once) {
        return with(before, rules.keptAnyTime(once));
    }

    private Followup with(Followup before, FollowupData data) {
        if (data.equals(before.data())) return before;
        assignees.check(before.customerId(), data.assigneeId(), before.data().assigneeId());
        Followup after = before.with(data, caller());
        return Objects.equals(data.recurrence(), before.data().recurrence()) ? after : repeating(after);
    }

    /** Begins a series on the first day of its rule from the due day on. */
    private Followup repeating(Followup followup) {
        FollowupData data = followup.data();
        Recurrence rule = data.recurrence();
        if (rule == null) return followup.ofSeries(null, null);
        List<SeriesDay> first = dates.first(rule, data.dueOn(), 1);
        if (first.isEmpty()) throw new RefusedException("followup.recurrence.never");
        SeriesDay day = first.getFirst();
        return followup.due(day.dueOn()).ofSeries(Series.begun(rule, data.dueOn()), day.byRule());
    }

    /** The one that follows when this one is done or skipped; nothing when the series has come to its end. */
    Optional<Followup> next(Followup ended) {
        Series series = ended.series();
        LocalDate last = ended.seriesOn();
        if (series == null || last == null) return Optional.empty();
        return dates.next(series, last, rules.today()).map(day -> next(ended, series.oneMore(), day));
    }

    private Followup next(Followup ended, Series series, SeriesDay day) {
        FollowupData data = ended.data().due(day.dueOn());
        Followup next = Followup.planned(ended.customerId(), data, caller(), clock.instant());
        return next.ofSeries(series, day.byRule());
    }

    Followup.Outcome done(String result) {
        return new Followup.Outcome(FollowupState.DONE, rules.result(result), clock.instant());
    }

    Followup.Outcome cancelled(String why) {
        @Nullable String kept = rules.why(why);
        return new Followup.Outcome(FollowupState.CANCELLED, kept, clock.instant());
    }

    private UUID caller() {
        return permissions.user().id();
    }
}
