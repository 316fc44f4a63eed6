package loyalty.followup;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of those who take care of customers can be given work. */
@Component
public class WorkingOwners {
    private final Assignees assignees;

    WorkingOwners(Assignees assignees) {
        this.assignees = assignees;
    }

    /** The owner, if they can be given work; null leaves it to the supervisor's board. */
    public @Nullable UUID working(UUID customerId) {
        return assignees.owners(Set.of(customerId)).get(customerId);
    }
}
