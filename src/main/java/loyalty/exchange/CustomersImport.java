package loyalty.exchange;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.customer.CustomerBulk;
import loyalty.customer.FieldRefusals;
import org.springframework.stereotype.Component;

/** Rows that are customers. What it did is taken back by {@link CustomersUndo}, as for every import. */
@Component
class CustomersImport implements SubjectImport {
    private final CustomerBulk customers;
    private final ImportFields fields;
    private final ImportChanges changes;
    private final FieldRefusals refusals;

    CustomersImport(CustomerBulk customers, ImportFields fields, ImportChanges changes, FieldRefusals refusals) {
        this.customers = customers;
        this.fields = fields;
        this.changes = changes;
        this.refusals = refusals;
    }

    @Override
    public ImportSubject subject() {
        return ImportSubject.CUSTOMERS;
    }

    @Override
    public ImportPass begin(UUID importId, ImportSettings settings) {
        Map<String, ImportField.Kind> kinds = fields.of(subject()).stream()
                .filter(field -> settings.columns().containsValue(field.key()))
                .collect(Collectors.toMap(ImportField::key, ImportField::kind));
        return new CustomerPass(importId, RowReader.of(settings), kinds, customers, changes, refusals);
    }
}
