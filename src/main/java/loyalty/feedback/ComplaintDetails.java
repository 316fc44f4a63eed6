package loyalty.feedback;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint with all that happened to it.
 *
 * @param steps oldest first
 * @param people names of those who appear in the steps
 */
public record ComplaintDetails(ComplaintSummary complaint, List<ComplaintStep> steps, Map<UUID, String> people) {

    public String nameOf(@Nullable UUID userId) {
        return userId == null ? "" : people.getOrDefault(userId, "");
    }
}
