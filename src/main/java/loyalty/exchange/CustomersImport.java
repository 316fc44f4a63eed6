package loyalty.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.customer.BulkOutcome;
import loyalty.customer.CustomerBulk;
import loyalty.exchange.reading.SourceRow;
import loyalty.shared.Message;
import org.springframework.stereotype.Component;

/** Rows that are customers. */
@Component
class CustomersImport implements SubjectImport {
    private static final BigDecimal NUMBER_LIMIT = new BigDecimal("1e15");
    private static final List<String> KEYS = List.of("number", "phone", "email");

    private final CustomerBulk customers;
    private final ImportFields fields;
    private final ImportChanges changes;

    CustomersImport(CustomerBulk customers, ImportFields fields, ImportChanges changes) {
        this.customers = customers;
        this.fields = fields;
        this.changes = changes;
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
        return new Pass(importId, RowReader.of(settings), kinds);
    }

    private final class Pass implements ImportPass {
        private final UUID importId;
        private final RowReader reader;
        private final Map<String, ImportField.Kind> kinds;

        Pass(UUID importId, RowReader reader, Map<String, ImportField.Kind> kinds) {
            this.importId = importId;
            this.reader = reader;
            this.kinds = kinds;
        }

        @Override
        public List<Map<String, Message>> check(List<SourceRow> rows) {
            List<Map<String, Message>> problems = new ArrayList<>();
            List<Map<String, String>> texts = new ArrayList<>();
            for (SourceRow row : rows) {
                RowValues values = reader.values(row);
                texts.add(texts(values));
                problems.add(new LinkedHashMap<>(values.problems()));
            }
            List<Map<String, Message>> refused = customers.problems(texts);
            for (int i = 0; i < rows.size(); i++) {
                problems.get(i).putAll(refused.get(i));
            }
            return problems;
        }

        @Override
        public List<RowOutcome> write(List<SourceRow> rows) {
            Map<Integer, Map<String, Message>> unreadable = new HashMap<>();
            List<Map<String, String>> readable = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                RowValues values = reader.values(rows.get(i));
                Map<String, String> texts = texts(values);
                if (values.problems().isEmpty()) {
                    readable.add(texts);
                } else {
                    unreadable.put(i, values.problems());
                }
            }
            List<BulkOutcome> written = customers.write(importId, readable);
            changes.remember(importId, written);
            return merged(rows.size(), unreadable, written);
        }

        /** Texts that only this file's answers make clear are put plainly; all others are the register's to read. */
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

    private static List<RowOutcome> merged(
            int rows, Map<Integer, Map<String, Message>> unreadable, List<BulkOutcome> written) {
        List<RowOutcome> outcomes = new ArrayList<>(rows);
        var next = written.iterator();
        for (int i = 0; i < rows; i++) {
            Map<String, Message> problems = unreadable.get(i);
            outcomes.add(problems == null ? outcome(next.next()) : RowOutcome.rejected(problems));
        }
        return outcomes;
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
