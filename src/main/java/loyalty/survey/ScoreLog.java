package loyalty.survey;

import java.util.Set;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes each change of a score in the customer's history, and announces it. */
@Component
class ScoreLog {
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ScoreLog(AuditLog audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void note(String action, UUID customerId, @Nullable ScoreData before, @Nullable ScoreData after) {
        audit.record(new AuditEntry(action, "score", customerId, null, described(before), described(after), false));
        events.publishEvent(new ScoresChanged(Set.of(customerId)));
    }

    /** Without the note, which may say personal things. */
    private static @Nullable String described(@Nullable ScoreData data) {
        return data == null ? null : "%s · %d · %s".formatted(data.scoredOn(), data.score(), data.source());
    }
}
