package loyalty.followup;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of those who take care of customers can be given work. */
@Component
public class WorkingOwners {
    private final FollowupService followups;
    private final JdbcClient jdbc;

    WorkingOwners(FollowupService followups, JdbcClient jdbc) {
        this.followups = followups;
        this.jdbc = jdbc;
    }

    /** The owner, if they can be given work; null leaves it to the supervisor's board. */
    public @Nullable UUID working(UUID customerId) {
        UUID owner = jdbc.sql("select owner_id from customer where id = :id and owner_id is not null")
                .param("id", customerId)
                .query(UUID.class)
                .optional()
                .orElse(null);
        return owner == null
                ? null
                : followups.assignees(customerId).stream()
                        .map(Assignee::id)
                        .filter(id -> Objects.equals(id, owner))
                        .findFirst()
                        .orElse(null);
    }
}
