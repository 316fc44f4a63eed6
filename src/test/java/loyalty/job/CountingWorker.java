package loyalty.job;

import static org.awaitility.Awaitility.await;

import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import loyalty.identity.Permissions;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts to the number it was given, a transaction and a checkpoint a step, and remembers what was committed. */
@Component
class CountingWorker implements JobWorker {
    static final String KIND = "counting";

    enum Mood {
        STEADY,
        /** Waits for better times before each step. */
        PATIENT,
        DIES_AT_THREE,
        REFUSES,
        BREAKS
    }

    private final TransactionTemplate transaction;
    private final Permissions permissions;
    private final Map<UUID, List<String>> committed = new ConcurrentHashMap<>();
    private final Map<UUID, List<String>> begins = new ConcurrentHashMap<>();
    private final List<UUID> deaths = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.STEADY;

    CountingWorker(TransactionTemplate transaction, Permissions permissions) {
        this.transaction = transaction;
        this.permissions = permissions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) {
        begins.computeIfAbsent(run.jobId(), id -> new ArrayList<>())
                .add(run.checkpoint().orElse("start"));
        int total = Integer.parseInt(run.payload());
        int step = run.checkpoint().map(Integer::parseInt).orElse(0);
        while (step < total && !rest(run)) {
            step++;
            take(step, run);
            run.progress(step, total);
        }
        return step + " by " + permissions.user().username();
    }

    void behave(Mood changed) {
        mood = changed;
    }

    void awaitDeaths(UUID job, int count) {
        await().until(() -> deaths.stream().filter(job::equals).count() >= count);
    }

    List<String> committed(UUID job) {
        return committed.getOrDefault(job, List.of());
    }

    List<String> begins(UUID job) {
        return begins.getOrDefault(job, List.of());
    }

    private boolean rest(JobRun run) {
        boolean cancelled = run.cancelled();
        while (mood == Mood.PATIENT && !cancelled) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
            cancelled = run.cancelled();
        }
        return cancelled;
    }

    private void take(int step, JobRun run) {
        transaction.executeWithoutResult(status -> {
            remember(run.jobId(), step);
            run.checkpoint(String.valueOf(step));
            if (mood == Mood.REFUSES) throw new RefusedException("job.notFound");
            if (mood == Mood.BREAKS) throw new IllegalStateException("the phone of Li is 13800138000");
            if (mood == Mood.DIES_AT_THREE && step == 3) die(run);
        });
    }

    private void die(JobRun run) {
        deaths.add(run.jobId());
        throw new IllegalStateException(new SQLTransientConnectionException("The database is away"));
    }

    private void remember(UUID job, int step) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                committed
                        .computeIfAbsent(job, id -> new CopyOnWriteArrayList<>())
                        .add(String.valueOf(step));
            }
        });
    }
}
