package loyalty.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Takes back what was done to follow-ups: all of it at once, or nothing when somebody has gone on with one of them. */
@Component
class FollowupUndoing {
    private final FollowupRegister register;
    private final CustomerAccess access;

    FollowupUndoing(FollowupRegister register, CustomerAccess access) {
        this.register = register;
        this.access = access;
    }

    void takeBack(FollowupUndo done) {
        Map<UUID, Followup> now = untouched(done.touched());
        List<FollowupChange> changes = new ArrayList<>();
        for (FollowupUndo.Step step : done.steps()) {
            switch (step) {
                case FollowupUndo.Step.Planned(Followup planned) -> register.remove(planned);
                case FollowupUndo.Step.Removed(Followup removed) -> restore(removed);
                case FollowupUndo.Step.Changed(Followup before, int version) ->
                    changes.add(
                            new FollowupChange(Objects.requireNonNull(now.get(before.id())), before.after(version)));
            }
        }
        register.change("changed", changes);
    }

    private void restore(Followup removed) {
        access.require(removed.customerId(), Capability.FOLLOWUP_EDIT);
        register.add(removed);
    }

    private Map<UUID, Followup> untouched(Set<FollowupVersion> touched) {
        try {
            return register.current(touched, Capability.FOLLOWUP_EDIT).stream()
                    .collect(Collectors.toMap(Followup::id, Function.identity()));
        } catch (RefusedException changed) {
            throw new RefusedException("followup.undo.tooLate");
        }
    }
}
