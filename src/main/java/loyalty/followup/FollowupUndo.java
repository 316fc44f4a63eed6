package loyalty.followup;

import java.util.List;

/** What was just done to follow-ups; only the service can take it back. */
public final class FollowupUndo {
    /** What was done to one of them; nothing stands before what was planned, nothing after what was removed. */
    sealed interface Step {
        record Planned(Followup followup) implements Step {}

        record Changed(Followup before, int versionNow) implements Step {}

        record Removed(Followup followup) implements Step {}
    }

    private final List<Step> steps;

    FollowupUndo(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    List<Step> steps() {
        return steps;
    }

    /** How many follow-ups were touched. */
    public int size() {
        return steps.size();
    }
}
