package loyalty.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.exchange.reading.Rows;
import loyalty.exchange.reading.SourceRow;
import loyalty.job.JobRun;
import loyalty.job.JobWorker;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports a file in batches. Each batch is a transaction that also keeps how far the import is: after a crash the batch
 * that was under way is as if it had never begun.
 */
@Component
class ImportWorker implements JobWorker {
    static final String KIND = "import";
    private static final int BATCH = 2_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ImportStore store;
    private final ImportFile file;
    private final PrivateFiles files;
    private final SubjectImports subjects;
    private final TransactionTemplate transaction;

    ImportWorker(
            ImportStore store,
            ImportFile file,
            PrivateFiles files,
            SubjectImports subjects,
            TransactionTemplate transaction) {
        this.store = store;
        this.file = file;
        this.files = files;
        this.subjects = subjects;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) {
        UUID id = UUID.fromString(run.payload());
        if (store.isIn(id, ImportState.RUNNING)) {
            run(id, subjects.of(store.subject(id)), run);
        }
        return JSON.writeValueAsString(id);
    }

    private void run(UUID id, SubjectImport subject, JobRun run) {
        try {
            importAll(id, subject, run);
            finish(id, subject, run.cancelled() ? ImportState.CANCELLED : ImportState.DONE);
        } catch (RefusedException unreadable) {
            finish(id, subject, ImportState.FAILED);
            throw unreadable;
        }
    }

    /** The upload, full of personal data, is not kept longer than it is needed. */
    private void finish(UUID id, SubjectImport subject, ImportState state) {
        subject.settle(id);
        store.finish(id, state);
        files.remove(id, ImportFile.SOURCE);
        files.remove(id, ImportFile.PROBLEMS);
    }

    private void importAll(UUID id, SubjectImport subject, JobRun run) {
        ImportSettings settings = store.settings(id);
        ImportPass pass = subject.begin(id, settings);
        long total = store.total(id);
        ImportProgress progress = run.checkpoint()
                .map(json -> JSON.readValue(json, ImportProgress.class))
                .orElse(ImportProgress.START);
        try (Rows rows = file.open(id, settings);
                RejectedRows rejected = new RejectedRows(files, id, ImportFile.REJECTED, progress.rejectedBytes())) {
            skip(rows, progress.counts().read(), pass);
            try (ReadAhead<ReadRows> batches = new ReadAhead<>(() -> read(rows, pass))) {
                Optional<ReadRows> batch = batches.next();
                while (batch.isPresent() && !run.cancelled()) {
                    progress = take(id, batch.get(), rejected, progress, run);
                    run.progress(progress.counts().read(), total);
                    batch = batches.next();
                }
            }
        }
    }

    private record ReadRows(List<SourceRow> rows, ImportBatch batch) {}

    private static Optional<ReadRows> read(Rows rows, ImportPass pass) {
        if (!rows.hasNext()) {
            return Optional.empty();
        }
        List<SourceRow> taken = ImportFile.take(rows, BATCH);
        return Optional.of(new ReadRows(taken, pass.read(taken)));
    }

    private static void skip(Rows rows, long count, ImportPass pass) {
        for (long left = count; left > 0; left -= BATCH) {
            pass.read(ImportFile.take(rows, (int) Math.min(left, BATCH))).skip();
        }
    }

    private ImportProgress take(UUID id, ReadRows read, RejectedRows rejected, ImportProgress before, JobRun run) {
        return transaction.execute(status -> {
            List<RowOutcome> outcomes = read.batch().write();
            ImportCounts counts = before.counts();
            for (RowOutcome outcome : outcomes) {
                counts = counts.plus(outcome);
            }
            ImportProgress after = new ImportProgress(counts, rejected.add(read.rows(), outcomes));
            store.count(id, counts);
            run.checkpoint(JSON.writeValueAsString(after));
            return after;
        });
    }
}
