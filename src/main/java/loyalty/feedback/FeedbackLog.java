package loyalty.feedback;

import java.util.Set;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes each change of feedback in the customer's history, and announces it. */
@Component
class FeedbackLog {
    private static final int EXCERPT = 300;

    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    FeedbackLog(AuditLog audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void note(String action, Feedback feedback, @Nullable FeedbackData before, @Nullable FeedbackData after) {
        audit.record(new AuditEntry(
                action,
                "feedback",
                feedback.customerId(),
                AuditedFeedback.CONTENT,
                described(before),
                described(after),
                true));
        events.publishEvent(new FeedbackChanged(Set.of(feedback.customerId())));
    }

    /** The beginning of it: a row of the log is no place for four thousand characters. */
    private static @Nullable String described(@Nullable FeedbackData data) {
        if (data == null) return null;
        String content = data.content();
        int end = content.offsetByCodePoints(0, Math.min(EXCERPT, content.codePointCount(0, content.length())));
        String excerpt = end < content.length() ? content.substring(0, end) + " …" : content;
        return "%s · %s · %s".formatted(data.givenOn(), data.kind(), excerpt);
    }
}
