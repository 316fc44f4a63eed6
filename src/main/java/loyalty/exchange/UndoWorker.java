package loyalty.exchange;

import java.util.UUID;
import loyalty.job.JobRun;
import loyalty.job.JobWorker;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Undoes an import. What a crash interrupts is gone on with: what is undone already is not found again. */
@Component
class UndoWorker implements JobWorker {
    static final String KIND = "import.undo";

    private final ImportStore store;
    private final SubjectImports subjects;
    private final CustomersUndo customers;

    UndoWorker(ImportStore store, SubjectImports subjects, CustomersUndo customers) {
        this.store = store;
        this.subjects = subjects;
        this.customers = customers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Records first, then the customers that came along with them and would otherwise still be in use. */
    @Override
    public String run(JobRun run) {
        UUID id = UUID.fromString(run.payload());
        UndoneRecords undone = subjects.of(store.subject(id)).undo(id).plus(customers.undo(id));
        store.finish(id, ImportState.UNDONE);
        return JsonMapper.shared().writeValueAsString(undone);
    }
}
