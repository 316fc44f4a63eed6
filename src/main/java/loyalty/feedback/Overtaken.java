package loyalty.feedback;

import java.util.UUID;
import loyalty.identity.UserDirectory;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who comes second what the first one did. */
@Component
class Overtaken {
    private final StepStore steps;
    private final UserDirectory people;

    Overtaken(StepStore steps, UserDirectory people) {
        this.steps = steps;
        this.people = people;
    }

    RefusedException refusal(UUID complaintId) {
        return steps.last(complaintId)
                .map(this::because)
                .orElseGet(() -> new RefusedException("feedback.complaint.changed"));
    }

    private RefusedException because(ComplaintStep step) {
        Message did = Message.of("feedback.complaint.step." + step.kind());
        if (step.kind() == StepKind.ASSIGNED)
            return new RefusedException(
                    "feedback.complaint.assignedMeanwhile", name(step.byId()), name(step.assigneeId()));
        return new RefusedException("feedback.complaint.changedMeanwhile", name(step.byId()), did);
    }

    private Object name(@Nullable UUID userId) {
        if (userId == null) return Message.of("feedback.complaint.customer");
        return people.nameOf(userId).orElse("System");
    }
}
