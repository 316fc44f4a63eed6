package loyalty.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerKey;
import loyalty.exchange.CustomerResolver.Found;
import loyalty.exchange.CustomerResolver.Who;
import loyalty.shared.Message;

/** Rows that are records of customers. */
final class RecordBatch<R extends RecordReading, L> implements ImportBatch {
    private final UUID importId;
    private final List<R> read;
    private final CustomerResolver customers;
    private final boolean createCustomers;
    private final RecordImport<R, L> records;

    RecordBatch(
            UUID importId,
            List<R> read,
            CustomerResolver customers,
            boolean createCustomers,
            RecordImport<R, L> records) {
        this.importId = importId;
        this.read = read;
        this.customers = customers;
        this.createCustomers = createCustomers;
        this.records = records;
    }

    @Override
    public List<Map<String, Message>> check() {
        records.complete(read, false);
        Map<CustomerKey, Found> found = customers.check(who(), createCustomers);
        return read.stream().map(row -> problems(row, found)).toList();
    }

    /** Records are told apart by counting equal ones, so those of an earlier run must be counted again. */
    @Override
    public void skip() {
        records.complete(read, false);
        lines(customers.resolve(importId, who(), false));
    }

    @Override
    public List<RowOutcome> write() {
        records.complete(read, true);
        Map<CustomerKey, Found> found = customers.resolve(importId, who(), createCustomers);
        Iterator<RowOutcome> written = records.write(lines(found)).iterator();
        Set<CustomerKey> brought = new HashSet<>();
        List<RowOutcome> outcomes = new ArrayList<>(read.size());
        for (R row : read) {
            Map<String, Message> problems = problems(row, found);
            if (problems.isEmpty()) {
                Found customer = found.get(row.who().key());
                boolean created = customer != null
                        && customer.created()
                        && brought.add(row.who().key());
                outcomes.add(written.next().withCustomer(created));
            } else {
                outcomes.add(RowOutcome.rejected(problems));
            }
        }
        return outcomes;
    }

    private List<Who> who() {
        return read.stream()
                .filter(RecordReading::isFine)
                .map(RecordReading::who)
                .toList();
    }

    private Map<String, Message> problems(R row, Map<CustomerKey, Found> found) {
        Map<String, Message> problems = new LinkedHashMap<>(row.values().problems());
        Found customer = found.get(row.who().key());
        if (problems.isEmpty() && customer != null) {
            problems.putAll(customer.problems());
        }
        return problems;
    }

    private List<L> lines(Map<CustomerKey, Found> found) {
        List<L> lines = new ArrayList<>();
        for (R row : read) {
            Found customer = found.get(row.who().key());
            if (row.isFine() && customer != null && customer.customer() != null) {
                lines.add(records.line(row, customer.customer()));
            }
        }
        return lines;
    }
}
