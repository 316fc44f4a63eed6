package loyalty.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How complaints and problems are dealt with: received, assigned, in progress, answered, closed. Whoever acts on what
 * somebody else changed meanwhile is told so, and nothing is changed.
 */
@Service
@Transactional
public class ComplaintService {
    private final FeedbackService feedback;
    private final ComplaintStore complaints;
    private final ComplaintBook book;
    private final ComplaintLimits limits;
    private final ComplaintRules rules;
    private final ComplaintNotices notices;
    private final Overtaken overtaken;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final Clock clock;

    ComplaintService(
            FeedbackService feedback,
            ComplaintStore complaints,
            ComplaintBook book,
            ComplaintLimits limits,
            ComplaintRules rules,
            ComplaintNotices notices,
            Overtaken overtaken,
            CustomerAccess access,
            Permissions permissions,
            Clock clock) {
        this.feedback = feedback;
        this.complaints = complaints;
        this.book = book;
        this.limits = limits;
        this.rules = rules;
        this.notices = notices;
        this.overtaken = overtaken;
        this.access = access;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** @param data of a kind that needs an answer */
    @Requires(Capability.FEEDBACK_EDIT)
    public UUID open(UUID customerId, ComplaintData data) {
        if (!data.feedback().kind().needsAnswer()) throw new RefusedException("feedback.complaint.noComplaint");
        return feedback.record(customerId, data.feedback(), data.severity());
    }

    /** @param assigneeId an active user who may work on feedback of this customer */
    @Requires(Capability.COMPLAINT_ASSIGN)
    public void assign(UUID id, int version, UUID assigneeId) {
        Complaint before = current(id, version, Capability.COMPLAINT_ASSIGN);
        rules.requireReach(assigneeId, before.customerId());
        Complaint after = before.assigned(assigneeId);
        book.enter(after, step(StepKind.ASSIGNED, before, after));
        notices.assigned(after, permissions.user().id());
    }

    @Requires(Capability.FEEDBACK_EDIT)
    public void start(UUID id, int version) {
        Complaint before = current(id, version, Capability.FEEDBACK_EDIT);
        Complaint after = before.started(clock.instant());
        book.enter(after, step(StepKind.STARTED, before, after));
    }

    /** For the staff; the customer doesn't see it. */
    @Requires(Capability.FEEDBACK_EDIT)
    public void note(UUID id, String words) {
        Complaint complaint = locked(id, Capability.FEEDBACK_EDIT);
        String kept = rules.words(words, "feedback.complaint.note.missing");
        book.add(step(StepKind.NOTED, complaint, complaint).saying(kept));
    }

    @Requires(Capability.FEEDBACK_EDIT)
    public void tell(UUID id, ToldCustomer told) {
        Complaint before = locked(id, Capability.FEEDBACK_EDIT);
        ToldCustomer kept = rules.kept(told);
        Complaint after = before.told(kept.toldAt());
        book.enter(after, step(StepKind.TOLD, before, after).telling(kept));
    }

    /** @param result what was done; the customer reads it on their page */
    @Requires(Capability.FEEDBACK_EDIT)
    public void answer(UUID id, int version, String result) {
        Complaint before = current(id, version, Capability.FEEDBACK_EDIT);
        String kept = rules.words(result, "feedback.complaint.result.missing");
        Complaint after = before.answered(clock.instant(), kept);
        book.enter(after, step(StepKind.ANSWERED, before, after).saying(kept));
    }

    @Requires(Capability.FEEDBACK_EDIT)
    public void close(UUID id, int version, Verdict verdict) {
        Complaint before = current(id, version, Capability.FEEDBACK_EDIT);
        Complaint after = before.closed(clock.instant(), verdict);
        book.enter(after, step(StepKind.CLOSED, before, after).saying(verdict.name()));
    }

    /** The clock starts anew. */
    @Requires(Capability.FEEDBACK_EDIT)
    public void reopen(UUID id, int version, String reason) {
        Complaint before = current(id, version, Capability.FEEDBACK_EDIT);
        String kept = rules.words(reason, "feedback.complaint.reason.missing");
        Instant now = clock.instant();
        Complaint after = before.reopened(ComplaintClock.started(now, limits.from(now, before.severity())));
        book.enter(after, step(StepKind.REOPENED, before, after).saying(kept));
        notices.opened(after, permissions.user().id(), now);
    }

    /** Its deadlines follow, counted from when its clock started. */
    @Requires(Capability.FEEDBACK_EDIT)
    public void grade(UUID id, int version, Severity severity) {
        Complaint before = current(id, version, Capability.FEEDBACK_EDIT);
        if (before.severity() == severity) return;
        Complaint after = before.graded(severity, limits.from(before.clock().startedAt(), severity));
        book.enter(after, step(StepKind.GRADED, before, after).saying(severity.name()));
    }

    private Complaint current(UUID id, int version, Capability capability) {
        Complaint complaint = locked(id, capability);
        if (complaint.version() != version) throw overtaken.refusal(id);
        return complaint;
    }

    private Complaint locked(UUID id, Capability capability) {
        Complaint complaint = complaints.locked(id).orElseThrow(() -> new RefusedException("feedback.complaint.gone"));
        access.require(complaint.customerId(), capability);
        return complaint;
    }

    private ComplaintStep step(StepKind kind, Complaint before, Complaint after) {
        return ComplaintStep.of(kind, before, after, permissions.user().id(), clock.instant());
    }
}
