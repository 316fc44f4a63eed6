package loyalty.exchange;

import java.util.List;
import java.util.UUID;
import loyalty.exchange.reading.SourceRow;

/** One way through a file of records of customers. */
final class RecordPass<R extends RecordReading, L> implements ImportPass {
    private final UUID importId;
    private final CustomerResolver customers;
    private final boolean createCustomers;
    private final RecordImport<R, L> records;

    RecordPass(UUID importId, ImportAnswers answers, CustomerResolver customers, RecordImport<R, L> records) {
        this.importId = importId;
        this.customers = customers;
        this.createCustomers = answers.createCustomers();
        this.records = records;
    }

    @Override
    public ImportBatch read(List<SourceRow> rows) {
        return new RecordBatch<>(importId, records.read(rows), customers, createCustomers, records);
    }
}
