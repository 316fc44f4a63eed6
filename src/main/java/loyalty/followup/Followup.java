package loyalty.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of follow-ups.
 *
 * @param assignedBy who gave it to whoever has it
 * @param formerAssigneeId who had it until they left or lost the customer; null once somebody else has it
 * @param series what it is one of, when it repeats
 * @param seriesOn its day by the rule of the series
 */
record Followup(
        UUID id,
        UUID customerId,
        FollowupData data,
        @Nullable UUID assignedBy,
        @Nullable UUID formerAssigneeId,
        Outcome outcome,
        @Nullable Series series,
        @Nullable LocalDate seriesOn,
        UUID createdBy,
        Instant createdAt,
        int version) {

    /** @param result what came of it, or why it was cancelled */
    record Outcome(
            FollowupState state,
            @Nullable String result,
            @Nullable Instant closedAt) {
        static final Outcome NONE = new Outcome(FollowupState.OPEN, null, null);
    }

    static Followup planned(UUID customerId, FollowupData data, UUID by, Instant now) {
        UUID assignedBy = data.assigneeId() == null ? null : by;
        return new Followup(Ids.next(), customerId, data, assignedBy, null, Outcome.NONE, null, null, by, now, 0);
    }

    FollowupVersion seen() {
        return new FollowupVersion(id, version);
    }

    boolean isOpen() {
        return outcome.state() == FollowupState.OPEN;
    }

    Followup with(FollowupData changed, UUID by) {
        boolean moved = !Objects.equals(changed.assigneeId(), data.assigneeId());
        UUID giver = moved ? by : assignedBy;
        return copy(changed, giver, moved ? null : formerAssigneeId, outcome, series, seriesOn, version + 1);
    }

    /** Before it is first stored: the day its rule gives. */
    Followup due(LocalDate day) {
        return copy(data.due(day), assignedBy, formerAssigneeId, outcome, series, seriesOn, version);
    }

    /** Nobody has it now; it is remembered who had it. */
    Followup orphaned() {
        return copy(data.assignedTo(null), assignedBy, data.assigneeId(), outcome, series, seriesOn, version + 1);
    }

    boolean isOrphaned() {
        return isOpen() && data.assigneeId() == null && formerAssigneeId != null;
    }

    /** Whoever had it last has it again. */
    Followup regained() {
        return copy(data.assignedTo(formerAssigneeId), assignedBy, null, outcome, series, seriesOn, version + 1);
    }

    Followup ofSeries(@Nullable Series repeats, @Nullable LocalDate byRule) {
        return copy(data, assignedBy, formerAssigneeId, outcome, repeats, byRule, version);
    }

    Followup with(Outcome ended) {
        return copy(data, assignedBy, formerAssigneeId, ended, series, seriesOn, version + 1);
    }

    /** As it was, for an undo: a change like any other. */
    Followup after(int currentVersion) {
        return copy(data, assignedBy, formerAssigneeId, outcome, series, seriesOn, currentVersion + 1);
    }

    private Followup copy(
            FollowupData what,
            @Nullable UUID giver,
            @Nullable UUID former,
            Outcome end,
            @Nullable Series repeats,
            @Nullable LocalDate byRule,
            int next) {
        return new Followup(id, customerId, what, giver, former, end, repeats, byRule, createdBy, createdAt, next);
    }
}
