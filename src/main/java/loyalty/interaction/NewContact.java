package loyalty.interaction;

import java.util.Set;
import java.util.UUID;
import loyalty.feedback.ComplaintData;
import loyalty.followup.FollowupData;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it is logged, with all that it brings about.
 *
 * @param next planned along with it
 * @param complaint opened along with it
 * @param files that the caller uploaded for it
 */
public record NewContact(
        ContactData data,
        @Nullable FollowupData next,
        @Nullable ComplaintData complaint,
        Set<UUID> files) {}
