package loyalty.feedback;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers say, and whether it was dealt with. */
@Service
@Transactional
public class FeedbackService {
    private final FeedbackStore entries;
    private final FeedbackRules rules;
    private final ComplaintIntake intake;
    private final FeedbackLog log;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final Clock clock;

    FeedbackService(
            FeedbackStore entries,
            FeedbackRules rules,
            ComplaintIntake intake,
            FeedbackLog log,
            CustomerAccess access,
            Permissions permissions,
            Clock clock) {
        this.entries = entries;
        this.rules = rules;
        this.intake = intake;
        this.log = log;
        this.access = access;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** What is open first, then newest first. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public List<FeedbackSummary> of(UUID customerId, int offset, int limit) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        return entries.of(customerId, offset, limit);
    }

    /** Newest first, whether open or not; nothing of a customer out of reach. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public List<FeedbackSummary> newest(UUID customerId, int offset, int limit) {
        return entries.newest(customerId, access.within(Capability.CUSTOMER_VIEW, "c"), offset, limit);
    }

    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public FeedbackTotals totals(UUID customerId) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        return entries.totals(customerId);
    }

    /** Problems and complaints are open from now on, of ordinary severity. */
    @Requires(Capability.FEEDBACK_EDIT)
    public UUID record(UUID customerId, FeedbackData data) {
        return record(customerId, data, Severity.NORMAL);
    }

    UUID record(UUID customerId, FeedbackData data, Severity severity) {
        access.require(customerId, Capability.FEEDBACK_EDIT);
        Feedback feedback = Feedback.received(
                customerId, rules.kept(data), permissions.user().id(), clock.instant());
        entries.insert(feedback);
        if (data.kind().needsAnswer()) intake.receive(feedback, severity);
        log.note("created", feedback, null, feedback.data());
        return feedback.id();
    }

    /** @param version as it was read; somebody else's change since then is refused as a conflict */
    @Requires(Capability.FEEDBACK_EDIT)
    public void change(UUID id, int version, FeedbackData data) {
        Feedback before = current(id, version);
        FeedbackData kept = rules.kept(data);
        if (kept.equals(before.data())) return;
        Feedback after = before.with(kept);
        entries.update(after);
        becomeComplaintOrNot(before, after);
        log.note("changed", before, before.data(), kept);
    }

    private void becomeComplaintOrNot(Feedback before, Feedback after) {
        boolean was = before.data().kind().needsAnswer();
        boolean is = after.data().kind().needsAnswer();
        if (is && !was) intake.receive(after, Severity.NORMAL);
        if (was && !is) intake.withdraw(after.id());
    }

    /** @return what {@link #restore} takes to undo it */
    @Requires(Capability.FEEDBACK_EDIT)
    public RemovedFeedback remove(UUID id, int version) {
        Feedback feedback = current(id, version);
        if (feedback.data().kind().needsAnswer() || entries.hasSteps(id))
            throw new RefusedException("feedback.complaintStays");
        entries.delete(id);
        log.note("removed", feedback, feedback.data(), null);
        return new RemovedFeedback(feedback);
    }

    @Requires(Capability.FEEDBACK_EDIT)
    public void restore(RemovedFeedback removed) {
        Feedback feedback = removed.feedback();
        access.require(feedback.customerId(), Capability.FEEDBACK_EDIT);
        entries.insert(feedback);
        log.note("created", feedback, null, feedback.data());
    }

    private Feedback current(UUID id, int version) {
        Feedback feedback = entries.locked(id).orElseThrow(() -> new RefusedException("feedback.gone"));
        access.require(feedback.customerId(), Capability.FEEDBACK_EDIT);
        if (feedback.version() != version) throw new RefusedException("feedback.changedMeanwhile");
        return feedback;
    }
}
