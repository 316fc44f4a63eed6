package loyalty.exchange;

import java.util.List;
import java.util.UUID;
import loyalty.exchange.reading.Rows;
import loyalty.exchange.reading.SourceRow;
import loyalty.job.JobRun;
import loyalty.job.JobWorker;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Goes through a whole file and tells what would be rejected; writes nothing but the list of that. */
@Component
class CheckWorker implements JobWorker {
    static final String KIND = "import.check";
    private static final int BATCH = 2_000;
    /** More problems than a person looks at; beyond that they are only counted. */
    private static final int MOST_LISTED = 1_000;

    private final ImportStore store;
    private final ImportFile file;
    private final PrivateFiles files;
    private final SubjectImports subjects;

    CheckWorker(ImportStore store, ImportFile file, PrivateFiles files, SubjectImports subjects) {
        this.store = store;
        this.file = file;
        this.files = files;
        this.subjects = subjects;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) {
        UUID id = UUID.fromString(run.payload());
        ImportSettings settings = store.settings(id);
        ImportPass pass = subjects.of(store.subject(id)).begin(id, settings);
        CheckResult result = CheckResult.NONE;
        try (Rows rows = file.open(id, settings);
                RejectedRows problems = new RejectedRows(files, id, ImportFile.PROBLEMS, 0)) {
            while (rows.hasNext() && !run.cancelled()) {
                List<SourceRow> batch = ImportFile.take(rows, BATCH);
                List<RowOutcome> outcomes = outcomes(pass.read(batch));
                if (result.rejected() < MOST_LISTED) {
                    problems.add(batch, outcomes);
                }
                result = result.plus(outcomes);
                run.progress(result.rows(), 0);
            }
        }
        store.setTotal(id, result.rows());
        return JsonMapper.shared().writeValueAsString(result);
    }

    private static List<RowOutcome> outcomes(ImportBatch batch) {
        return batch.check().stream()
                .map(problems ->
                        problems.isEmpty() ? RowOutcome.of(RowOutcome.Kind.CREATED) : RowOutcome.rejected(problems))
                .toList();
    }
}
