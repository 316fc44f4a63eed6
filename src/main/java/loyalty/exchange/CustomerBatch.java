package loyalty.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.customer.BulkOutcome;
import loyalty.customer.CustomerBulk;
import loyalty.customer.CustomerDraft;
import loyalty.customer.FieldRefusals;
import loyalty.customer.RefusalOrigin;
import loyalty.shared.Message;

/** Rows that are customers. */
final class CustomerBatch implements ImportBatch {
    private final UUID importId;
    private final List<CustomerDraft> drafts;
    private final List<Map<String, Message>> problems;
    private final CustomerBulk customers;
    private final ImportChanges changes;
    private final FieldRefusals refusals;

    /** @param drafts of the rows with these values, in the same order */
    CustomerBatch(
            UUID importId,
            List<RowValues> values,
            List<CustomerDraft> drafts,
            CustomerBulk customers,
            ImportChanges changes,
            FieldRefusals refusals) {
        this.importId = importId;
        this.drafts = drafts;
        this.problems = new ArrayList<>(drafts.size());
        this.customers = customers;
        this.changes = changes;
        this.refusals = refusals;
        for (int i = 0; i < drafts.size(); i++) {
            Map<String, Message> all = new LinkedHashMap<>(values.get(i).problems());
            all.putAll(drafts.get(i).problems());
            problems.add(all);
        }
    }

    @Override
    public List<Map<String, Message>> check() {
        return problems;
    }

    @Override
    public List<RowOutcome> write() {
        List<CustomerDraft> fine = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            if (problems.get(i).isEmpty()) {
                fine.add(drafts.get(i));
            }
        }
        List<BulkOutcome> written = customers.store(importId, fine);
        changes.remember(importId, written);
        Iterator<BulkOutcome> outcomes = written.iterator();
        List<RowOutcome> all = problems.stream()
                .map(wrong -> wrong.isEmpty() ? outcome(outcomes.next()) : RowOutcome.rejected(wrong))
                .toList();
        refusals.note(RefusalOrigin.IMPORT, all.stream().flatMap(row -> row.reasons().entrySet().stream()));
        return all;
    }

    private static RowOutcome outcome(BulkOutcome outcome) {
        return switch (outcome) {
            case BulkOutcome.Created created -> RowOutcome.of(RowOutcome.Kind.CREATED);
            case BulkOutcome.Updated updated -> RowOutcome.of(RowOutcome.Kind.UPDATED);
            case BulkOutcome.Unchanged unchanged -> RowOutcome.of(RowOutcome.Kind.UNCHANGED);
            case BulkOutcome.Rejected(Map<String, Message> reasons) -> RowOutcome.rejected(reasons);
        };
    }
}
