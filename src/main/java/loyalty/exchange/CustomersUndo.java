package loyalty.exchange;

import java.util.List;
import java.util.UUID;
import loyalty.customer.ChangeOutcome;
import loyalty.customer.CustomerBulk;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes customers back that an import registered, and puts fields back that it overwrote. */
@Component
class CustomersUndo {
    private static final int BATCH = 1_000;

    private final CustomerBulk customers;
    private final CustomerService service;
    private final ImportChanges changes;
    private final CustomerBatches batches;
    private final TransactionTemplate transaction;

    CustomersUndo(
            CustomerBulk customers,
            CustomerService service,
            ImportChanges changes,
            CustomerBatches batches,
            TransactionTemplate transaction) {
        this.customers = customers;
        this.service = service;
        this.changes = changes;
        this.batches = batches;
        this.transaction = transaction;
    }

    UndoneRecords undo(UUID importId) {
        return restore(importId).plus(remove(importId));
    }

    private UndoneRecords restore(UUID importId) {
        UndoneRecords sum = UndoneRecords.NONE;
        for (var batch = changes.some(importId, BATCH); !batch.isEmpty(); batch = changes.some(importId, BATCH)) {
            List<ImportChanges.Change> some = batch;
            sum = sum.plus(transaction.execute(status -> restore(importId, some)));
        }
        return sum;
    }

    /** The value the import wrote is given as the one seen, so what somebody changed since is a conflict and stays. */
    private UndoneRecords restore(UUID importId, List<ImportChanges.Change> batch) {
        List<ChangeOutcome> outcomes = service.change(batch.stream()
                .map(change -> new FieldChange(change.customerId(), change.field(), change.after(), change.before()))
                .toList());
        changes.forget(importId, batch);
        long restored =
                outcomes.stream().filter(ChangeOutcome.Saved.class::isInstance).count();
        return new UndoneRecords(0, 0, 0, restored, outcomes.size() - restored);
    }

    private UndoneRecords remove(UUID importId) {
        return batches.sum(customers.createdBy(importId), some -> {
            int removed = customers.withdraw(importId, List.copyOf(some));
            return new UndoneRecords(0, removed, some.size() - removed, 0, 0);
        });
    }
}
