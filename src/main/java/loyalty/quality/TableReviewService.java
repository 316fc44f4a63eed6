package loyalty.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.job.JobService;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review of the table, for those who shape it: each proposal can be carried out or put aside, and both taken back. */
@Service
@Transactional
@Requires(Capability.COLUMN_ADMIN)
public class TableReviewService {
    private final ReviewStore store;
    private final List<ReviewMeasure> measures;
    private final JobService jobs;
    private final AuditLog audit;

    TableReviewService(ReviewStore store, List<ReviewMeasure> measures, JobService jobs, AuditLog audit) {
        this.store = store;
        this.measures = measures;
        this.jobs = jobs;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<ReviewFinding> list(ReviewState state, int offset, int limit) {
        return store.list(state, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(ReviewState state) {
        return store.count(state);
    }

    /** Empty when there was none yet. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastReview() {
        return store.lastReview();
    }

    /** In the background. @return the job */
    public UUID start() {
        return jobs.start(TableReviewWorker.KIND, Message.of("quality.review.title"), "");
    }

    public void carryOut(UUID id) {
        ReviewFinding finding = moved(id, ReviewState.OPEN, ReviewState.DONE);
        measure(finding).carryOut(finding);
    }

    /** Takes {@link #carryOut} back. */
    public void takeBack(UUID id) {
        ReviewFinding finding = moved(id, ReviewState.DONE, ReviewState.OPEN);
        measure(finding).takeBack(finding);
    }

    public void putAside(UUID id) {
        log("putAside", moved(id, ReviewState.OPEN, ReviewState.ASIDE));
    }

    /** Takes {@link #putAside} back. */
    public void takeUp(UUID id) {
        log("takenUp", moved(id, ReviewState.ASIDE, ReviewState.OPEN));
    }

    private ReviewFinding moved(UUID id, ReviewState from, ReviewState to) {
        return store.move(id, from, to).orElseThrow(() -> new RefusedException("quality.review.gone"));
    }

    private ReviewMeasure measure(ReviewFinding finding) {
        return measures.stream()
                .filter(measure -> measure.proposal() == finding.proposal())
                .findFirst()
                .orElseThrow(() -> new RefusedException("quality.review.byHand"));
    }

    private void log(String action, ReviewFinding finding) {
        String detail = (finding.field() + " " + finding.detail()).strip();
        audit.record(AuditEntry.of(action, AuditedTableReview.TYPE, finding.id(), detail));
    }
}
