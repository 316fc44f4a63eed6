package loyalty.response;

import java.util.Objects;
import java.util.UUID;
import loyalty.followup.Assignee;
import loyalty.followup.FollowupService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes care of a customer. */
@Component
class CustomerOwners {
    private final FollowupService followups;
    private final JdbcClient jdbc;

    CustomerOwners(FollowupService followups, JdbcClient jdbc) {
        this.followups = followups;
        this.jdbc = jdbc;
    }

    /** The owner, if they can be given work; null leaves it to the supervisor's board. */
    @Nullable
    UUID working(UUID customerId) {
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
