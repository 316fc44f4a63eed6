package loyalty.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.customer.CustomerBulk;
import loyalty.customer.CustomerDraft;
import loyalty.customer.FieldRefusals;
import loyalty.exchange.reading.SourceRow;

/** One way through a file of customers. */
final class CustomerPass implements ImportPass {
    private static final BigDecimal NUMBER_LIMIT = new BigDecimal("1e15");
    private static final List<String> KEYS = List.of("number", "phone", "email");

    private final UUID importId;
    private final RowReader reader;
    private final Map<String, ImportField.Kind> kinds;
    private final CustomerBulk customers;
    private final ImportChanges changes;
    private final FieldRefusals refusals;

    /** @param kinds of the fields that columns are assigned to */
    CustomerPass(
            UUID importId,
            RowReader reader,
            Map<String, ImportField.Kind> kinds,
            CustomerBulk customers,
            ImportChanges changes,
            FieldRefusals refusals) {
        this.importId = importId;
        this.reader = reader;
        this.kinds = kinds;
        this.customers = customers;
        this.changes = changes;
        this.refusals = refusals;
    }

    @Override
    public ImportBatch read(List<SourceRow> rows) {
        List<RowValues> values = rows.stream().map(reader::values).toList();
        List<CustomerDraft> drafts =
                customers.read(values.stream().map(this::texts).toList());
        return new CustomerBatch(importId, values, drafts, customers, changes, refusals);
    }

    /** Dates and numbers, which this file's answers make clear, are put plainly; all else is the register's to read. */
    private Map<String, String> texts(RowValues values) {
        Map<String, String> texts = new HashMap<>();
        kinds.forEach((field, kind) -> texts.put(
                field,
                switch (kind) {
                    case TEXT -> values.text(field);
                    case DATE -> values.date(field).map(Object::toString).orElse("");
                    case NUMBER ->
                        values.number(field, NUMBER_LIMIT)
                                .map(BigDecimal::toPlainString)
                                .orElse("");
                }));
        texts.values().removeIf(String::isBlank);
        if (KEYS.stream().noneMatch(texts::containsKey)) {
            values.refuse("number", "exchange.row.noKey");
        }
        return texts;
    }
}
