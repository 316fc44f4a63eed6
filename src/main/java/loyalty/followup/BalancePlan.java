package loyalty.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who would get what and why: to be looked at before it is done. */
public record BalancePlan(List<BalanceStep> steps) {
    /** Of those that find somebody. */
    public Map<FollowupVersion, UUID> assignments() {
        Map<FollowupVersion, UUID> given = new HashMap<>();
        for (BalanceStep step : steps) {
            Assignee assignee = step.assignee();
            if (assignee != null) given.put(step.followup().seen(), assignee.id());
        }
        return given;
    }
}
