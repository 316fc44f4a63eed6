package loyalty.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.job.JobService;
import loyalty.job.JobState;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checking, running and undoing imports as jobs. A user sees and stops only their own. */
@Service
@Requires(Capability.IMPORT)
@Transactional
public class ImportRuns {
    /** The kinds of the jobs. */
    public static final String CHECK = CheckWorker.KIND;

    public static final String IMPORT = ImportWorker.KIND;
    public static final String UNDO = UndoWorker.KIND;

    private final ImportStore store;
    private final RememberedMappings remembered;
    private final ImportFields fields;
    private final RejectedFile rejected;
    private final JobService jobs;
    private final AuditLog audit;
    private final Permissions permissions;

    ImportRuns(
            ImportStore store,
            RememberedMappings remembered,
            ImportFields fields,
            RejectedFile rejected,
            JobService jobs,
            AuditLog audit,
            Permissions permissions) {
        this.store = store;
        this.remembered = remembered;
        this.fields = fields;
        this.rejected = rejected;
        this.jobs = jobs;
        this.audit = audit;
        this.permissions = permissions;
    }

    public ImportSummary find(UUID id) {
        ImportSummary summary =
                store.find(id, me()).orElseThrow(() -> new RefusedException("exchange.import.notFound"));
        return isDead(summary) ? buried(summary) : summary;
    }

    /** The import that a job checks, runs or undoes, or once did. */
    @Transactional(readOnly = true)
    public UUID ofJob(UUID jobId) {
        return find(UUID.fromString(jobs.payload(jobId))).id();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ImportSummary> recent(int limit) {
        return store.recent(me(), limit);
    }

    /** Looks through the whole file. @return the job, whose result is a {@link CheckResult} as JSON */
    public UUID check(UUID id) {
        ImportSummary summary = find(id);
        demandWhatIsRequired(summary);
        remembered.remember(me(), summary.subject(), store.settings(id));
        return start(CHECK, Message.of("exchange.job.check", summary.fileName()), id);
    }

    private UUID start(String kind, Message title, UUID id) {
        UUID job = jobs.start(kind, title, id.toString());
        store.belongsTo(id, job);
        return job;
    }

    /** The first problems that {@link #check} found. */
    @Transactional(readOnly = true)
    public List<RejectedRow> problems(UUID id, int limit) {
        find(id);
        return rejected.first(id, ImportFile.PROBLEMS, limit);
    }

    /** The first rows that an import did not take. */
    @Transactional(readOnly = true)
    public List<RejectedRow> rejected(UUID id, int limit) {
        find(id);
        return rejected.first(id, ImportFile.REJECTED, limit);
    }

    /** All rows that an import did not take, as CSV with the reasons in this language. */
    @Transactional(readOnly = true)
    public void writeRejected(UUID id, Locale locale, OutputStream out) {
        rejected.write(id, find(id).subject(), store.settings(id), locale, out);
    }

    /** Starts once, however often it is asked. */
    public void start(UUID id) {
        ImportSummary summary = find(id);
        demandWhatIsRequired(summary);
        if (!store.move(id, ImportState.DRAFT, ImportState.RUNNING)) {
            return;
        }
        start(IMPORT, Message.of("exchange.job.import", summary.fileName()), id);
        audit.record(AuditEntry.of("imported", AuditedImport.TYPE, id, summary.fileName()));
    }

    public void undo(UUID id) {
        ImportSummary summary = find(id);
        if (!summary.state().canBeUndone() || !store.move(id, summary.state(), ImportState.UNDOING)) {
            throw new RefusedException("exchange.import.notUndoable");
        }
        start(UNDO, Message.of("exchange.job.undo", summary.fileName()), id);
        audit.record(AuditEntry.of("importUndone", AuditedImport.TYPE, id, summary.fileName()));
    }

    private void demandWhatIsRequired(ImportSummary summary) {
        ImportSettings settings = store.settings(summary.id());
        fields.missing(summary.subject(), settings).ifPresent(reason -> {
            throw new RefusedException(reason);
        });
    }

    /** Whether its job ended without saying so: by an error that nobody foresaw. */
    private boolean isDead(ImportSummary summary) {
        boolean working = summary.state() == ImportState.RUNNING || summary.state() == ImportState.UNDOING;
        return working && summary.jobId() != null && jobs.find(summary.jobId()).state() == JobState.FAILED;
    }

    private ImportSummary buried(ImportSummary summary) {
        store.finish(summary.id(), ImportState.FAILED);
        return store.find(summary.id(), me()).orElseThrow();
    }

    private UUID me() {
        return permissions.user().id();
    }
}
