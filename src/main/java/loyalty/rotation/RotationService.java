package loyalty.rotation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.job.JobService;
import loyalty.job.JobSummary;
import loyalty.keys.KeyChange;
import loyalty.keys.KeyPurpose;
import loyalty.keys.KnownKey;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys, for who looks after the system: which there are, new ones, and old ones out of use. */
@Service
@Transactional
@Requires(Capability.SETTINGS_ADMIN)
public class RotationService {
    public static final String ROUTE = "settings/keys";

    private static final int RECENT = 20;

    private final KeyChange keys;
    private final JobService jobs;
    private final AuditLog audit;

    RotationService(KeyChange keys, JobService jobs, AuditLog audit) {
        this.keys = keys;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Whether keys can be changed from here; those of the configuration are changed there. */
    @Transactional(readOnly = true)
    public boolean possible() {
        return keys.possible();
    }

    /** The current one first. */
    @Transactional(readOnly = true)
    public List<KnownKey> keys(KeyPurpose purpose) {
        return keys.keys(purpose);
    }

    /** The caller's own renewal that is going on. */
    @Transactional(readOnly = true)
    public Optional<UUID> running() {
        return jobs.recent(RECENT).stream()
                .filter(job ->
                        job.kind().equals(RenewalWorker.KIND) && !job.state().finished())
                .map(JobSummary::id)
                .findFirst();
    }

    /** Whether everything is under the current key; else the renewal has to go on first. */
    @Transactional(readOnly = true)
    public boolean settled(KeyPurpose purpose) {
        return keys.settled(purpose);
    }

    /** A new key from now on, and everything there is made anew with it in the background. @return the job */
    public UUID renew(KeyPurpose purpose) {
        if (!keys.possible()) throw new RefusedException("rotation.configured");
        if (!keys.settled(purpose)) throw new RefusedException("rotation.notFinished");
        keys.add(purpose);
        audit.record(AuditEntry.of(
                "created", AuditedKey.TYPE, null, keys.keys(purpose).getFirst().id()));
        return start(RenewalWorker.KEEP_OLD);
    }

    /** Goes on with what was cancelled. @return the job */
    public UUID goOn() {
        return start(RenewalWorker.KEEP_OLD);
    }

    /** Looks through everything once more, and takes the old keys out of use when nothing needs them. @return the job */
    public UUID retire() {
        if (!keys.possible()) throw new RefusedException("rotation.configured");
        return start(RenewalWorker.RETIRE_OLD);
    }

    private UUID start(String what) {
        return jobs.start(RenewalWorker.KIND, Message.of("rotation.job." + what), what);
    }
}
