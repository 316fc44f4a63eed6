package loyalty.feedback;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps a complaint and each of its steps; whatever changes one goes through here. */
@Component
class ComplaintBook {
    private final ComplaintStore complaints;
    private final StepStore steps;
    private final FeedbackStore entries;
    private final FeedbackLog log;

    ComplaintBook(ComplaintStore complaints, StepStore steps, FeedbackStore entries, FeedbackLog log) {
        this.complaints = complaints;
        this.steps = steps;
        this.entries = entries;
        this.log = log;
    }

    void begin(Complaint complaint, ComplaintStep step) {
        complaints.insert(complaint);
        steps.add(step);
    }

    void enter(Complaint after, ComplaintStep step) {
        complaints.update(after);
        entries.markOpen(after.id(), after.open());
        steps.add(step);
        note(after.id(), step.kind());
    }

    /** Of what changes nothing of the complaint itself. */
    void add(ComplaintStep step) {
        steps.add(step);
        note(step.complaintId(), step.kind());
    }

    void end(UUID id, ComplaintStep step) {
        complaints.delete(id);
        steps.add(step);
    }

    private void note(UUID id, StepKind kind) {
        entries.find(id).ifPresent(feedback -> log.note(action(kind), feedback, null, feedback.data()));
    }

    /** As the log calls it. */
    private static String action(StepKind kind) {
        return switch (kind) {
            case RECEIVED -> "created";
            case ASSIGNED -> "assigned";
            case STARTED -> "started";
            case NOTED, CUSTOMER_WORD, CUSTOMER_VERDICT -> "noted";
            case TOLD -> "told";
            case ANSWERED -> "answered";
            case CLOSED -> "closed";
            case REOPENED -> "reopened";
            case RETURNED -> "changed";
            case GRADED -> "changed";
            case WITHDRAWN -> "withdrawn";
            case LINK_MADE -> "shared";
            case LINK_REVOKED -> "unshared";
        };
    }
}
