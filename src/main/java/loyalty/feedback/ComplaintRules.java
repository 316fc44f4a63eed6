package loyalty.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.RunAs;
import loyalty.shared.HumanText;
import loyalty.shared.RefusedException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the steps of a complaint must be to be kept. */
@Component
class ComplaintRules {
    private final CustomerAccess access;
    private final RunAs runAs;
    private final Clock clock;

    ComplaintRules(CustomerAccess access, RunAs runAs, Clock clock) {
        this.access = access;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** Work goes only to who may do it. */
    void requireReach(UUID userId, UUID customerId) {
        if (!reaches(userId, customerId)) throw new RefusedException("feedback.complaint.assigneeWithoutReach");
    }

    boolean reaches(UUID userId, UUID customerId) {
        try {
            return runAs.as(userId, () -> access.allows(customerId, Capability.FEEDBACK_EDIT));
        } catch (AccessDeniedException notActive) {
            return false;
        }
    }

    String words(String typed, String whenMissing) {
        String words = HumanText.cleanLines(typed);
        if (words.isEmpty()) throw new RefusedException(whenMissing);
        if (HumanText.length(words) > FeedbackData.CONTENT_LENGTH)
            throw new RefusedException("feedback.content.tooLong", FeedbackData.CONTENT_LENGTH);
        return words;
    }

    ToldCustomer kept(ToldCustomer told) {
        Instant now = clock.instant();
        if (told.toldAt().isAfter(now)) throw new RefusedException("feedback.complaint.told.future");
        return new ToldCustomer(told.channel(), told.toldAt(), words(told.words(), "feedback.complaint.told.missing"));
    }
}
