package loyalty.followup;

import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Takes back what was done to follow-ups, the last first. */
@Component
class FollowupUndoing {
    private final FollowupRegister register;
    private final CustomerAccess access;

    FollowupUndoing(FollowupRegister register, CustomerAccess access) {
        this.register = register;
        this.access = access;
    }

    void takeBack(FollowupUndo done) {
        for (FollowupUndo.Step step : done.steps().reversed()) {
            switch (step) {
                case FollowupUndo.Step.Planned(Followup planned) -> unplan(planned);
                case FollowupUndo.Step.Changed(Followup before, int versionNow) ->
                    register.change("changed", untouched(before.id(), versionNow), before.after(versionNow));
                case FollowupUndo.Step.Removed(Followup removed) -> restore(removed);
            }
        }
    }

    private void unplan(Followup planned) {
        register.remove(untouched(planned.id(), planned.version()));
    }

    private void restore(Followup removed) {
        access.require(removed.customerId(), Capability.FOLLOWUP_EDIT);
        register.add(removed);
    }

    private Followup untouched(UUID id, int version) {
        try {
            return register.current(List.of(new FollowupVersion(id, version)), Capability.FOLLOWUP_EDIT)
                    .getFirst();
        } catch (RefusedException changed) {
            throw new RefusedException("followup.undo.tooLate");
        }
    }
}
