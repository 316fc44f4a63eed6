package loyalty.followup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was just done to follow-ups; only the service can take it back. */
public final class FollowupUndo {
    /** What was done to one of them; nothing stands before what was planned, nothing after what was removed. */
    sealed interface Step {
        record Planned(Followup followup) implements Step {}

        record Changed(Followup before, int versionNow) implements Step {}

        record Removed(Followup followup) implements Step {}

        /** As it was left; nothing was left of what was removed. */
        default Optional<FollowupVersion> left() {
            return switch (this) {
                case Planned(Followup planned) -> Optional.of(planned.seen());
                case Changed(Followup before, int version) -> Optional.of(new FollowupVersion(before.id(), version));
                case Removed removed -> Optional.empty();
            };
        }
    }

    private final List<Step> steps;

    FollowupUndo(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    List<Step> steps() {
        return steps;
    }

    /** Those that are there, as they were left. */
    Set<FollowupVersion> touched() {
        return steps.stream().map(Step::left).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /** How many follow-ups were touched. */
    public int size() {
        return steps.size();
    }
}
