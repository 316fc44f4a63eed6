package loyalty.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import loyalty.customer.CustomerReach;
import loyalty.identity.Capability;
import loyalty.shared.HumanText;
import loyalty.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the steps of a complaint must be to be kept. */
@Component
class ComplaintRules {
    private final JdbcClient jdbc;
    private final Clock clock;

    ComplaintRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Work goes only to who may do it. */
    void requireReach(UUID userId, UUID customerId) {
        boolean reaches = jdbc.sql("select 1 from app_user u, customer c where u.id = :user and c.id = :customer and "
                        + CustomerReach.sql(Capability.FEEDBACK_EDIT, "u", "c"))
                .param("user", userId)
                .param("customer", customerId)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!reaches) throw new RefusedException("feedback.complaint.assigneeWithoutReach");
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
