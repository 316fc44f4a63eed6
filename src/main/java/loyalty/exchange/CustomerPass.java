package loyalty.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.customer.BulkOutcome;
import loyalty.customer.CustomerBulk;
import loyalty.exchange.reading.SourceRow;
import loyalty.shared.Message;

/** One way through a file of customers. */
final class CustomerPass implements ImportPass {
    private static final BigDecimal NUMBER_LIMIT = new BigDecimal("1e15");
    private static final List<String> KEYS = List.of("number", "phone", "email");

    private final UUID importId;
    private final RowReader reader;
    private final Map<String, ImportField.Kind> kinds;
    private final CustomerBulk customers;
    private final ImportChanges changes;

    /** @param kinds of the fields that columns are assigned to */
    CustomerPass(
            UUID importId,
            RowReader reader,
            Map<String, ImportField.Kind> kinds,
            CustomerBulk customers,
            ImportChanges changes) {
        this.importId = importId;
        this.reader = reader;
        this.kinds = kinds;
        this.customers = customers;
        this.changes = changes;
    }

    /** A row as the register reads it, and what could not even be read here. */
    private record Draft(Map<String, String> texts, Map<String, Message> problems) {
        boolean isFine() {
            return problems.isEmpty();
        }
    }

    @Override
    public List<Map<String, Message>> check(List<SourceRow> rows) {
        return problems(rows.stream().map(this::draft).toList());
    }

    @Override
    public List<RowOutcome> write(List<SourceRow> rows) {
        List<Draft> drafts = rows.stream().map(this::draft).toList();
        List<BulkOutcome> written = customers.write(
                importId,
                drafts.stream().filter(Draft::isFine).map(Draft::texts).toList());
        changes.remember(importId, written);
        Iterator<BulkOutcome> outcomes = written.iterator();
        Iterator<Map<String, Message>> problems = problems(
                        drafts.stream().filter(draft -> !draft.isFine()).toList())
                .iterator();
        return drafts.stream()
                .map(draft -> draft.isFine() ? outcome(outcomes.next()) : RowOutcome.rejected(problems.next()))
                .toList();
    }

    private List<Map<String, Message>> problems(List<Draft> drafts) {
        List<Map<String, Message>> refused =
                customers.problems(drafts.stream().map(Draft::texts).toList());
        List<Map<String, Message>> problems = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Map<String, Message> all = new LinkedHashMap<>(drafts.get(i).problems());
            all.putAll(refused.get(i));
            problems.add(all);
        }
        return problems;
    }

    /** Dates and numbers, which this file's answers make clear, are put plainly; all else is the register's to read. */
    private Draft draft(SourceRow row) {
        RowValues values = reader.values(row);
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
        return new Draft(texts, values.problems());
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
