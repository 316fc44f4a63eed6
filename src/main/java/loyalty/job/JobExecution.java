package loyalty.job;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import loyalty.identity.RunAs;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One run of a job on this node, from picking it up to noting how it ended. */
@Component
class JobExecution {
    private static final Logger log = LoggerFactory.getLogger(JobExecution.class);
    /** After so many runs that brought no new checkpoint the job is the cause itself. */
    private static final int MOST_FRUITLESS_RUNS = 8;

    private final JobStore jobs;
    private final JobRunStore runs;
    private final JobNews news;
    private final RunAs runAs;
    private final ObjectProvider<JobWorker> workers;
    private final SecureRandom random = new SecureRandom();

    JobExecution(JobStore jobs, JobRunStore runs, JobNews news, RunAs runAs, ObjectProvider<JobWorker> workers) {
        this.jobs = jobs;
        this.runs = runs;
        this.news = news;
        this.runAs = runAs;
        this.workers = workers;
    }

    /** Throws when this run was interrupted and there must be another. */
    void run(UUID jobId, BooleanSupplier stopping) {
        runs.begin(jobId).ifPresent(begun -> {
            RunningJob run = new RunningJob(begun, runs, stopping, () -> announce(begun));
            announce(begun);
            JobOutcome outcome = outcome(begun, run, stopping);
            runs.finish(begun, run.done(), run.total(), outcome);
            announce(begun);
        });
    }

    private JobOutcome outcome(BegunJob begun, RunningJob run, BooleanSupplier stopping) {
        try {
            String result = runAs.as(begun.ownerId(), () -> worker(begun.kind()).run(run));
            return run.stoppedByOwner() ? JobOutcome.cancelled(result) : JobOutcome.done(result);
        } catch (JobInterrupted interrupted) {
            throw interrupted;
        } catch (RefusedException refused) {
            return JobOutcome.failed(refused.reason());
        } catch (RuntimeException | Error failure) {
            if (goesOnLater(begun, failure, stopping)) throw failure;
            return JobOutcome.failed(logged(begun, failure));
        }
    }

    private void announce(BegunJob begun) {
        jobs.find(begun.id(), begun.ownerId()).ifPresent(job -> news.announce(begun.ownerId(), job));
    }

    private JobWorker worker(String kind) {
        return workers.stream()
                .filter(worker -> worker.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No worker for jobs of kind " + kind));
    }

    private static boolean goesOnLater(BegunJob begun, Throwable failure, BooleanSupplier stopping) {
        return stopping.getAsBoolean() || (PassingFailure.isIn(failure) && begun.fruitlessRuns() < MOST_FRUITLESS_RUNS);
    }

    /** The user gets a number to tell, the log the details, which may hold what the user must not see. */
    private Message logged(BegunJob begun, Throwable failure) {
        byte[] number = new byte[4];
        random.nextBytes(number);
        String errorId = HexFormat.of().withUpperCase().formatHex(number);
        log.error("Error {}: job {} of kind {} failed", errorId, begun.id(), begun.kind(), failure);
        return Message.of("job.failure.unexpected", errorId);
    }
}
