package loyalty.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import loyalty.credit.CreditBulk;
import loyalty.credit.CreditRules;
import loyalty.credit.ImportedOutcome;
import loyalty.credit.ImportedPayment;
import loyalty.credit.ImportedReceivable;
import loyalty.customer.MatchedCustomer;
import loyalty.exchange.reading.SourceRow;
import loyalty.shared.Message;

/**
 * Receivables or payments on one way through a file.
 *
 * @param number the key of the field that holds their number, which credit calls so and a file calls the customer's
 */
record CreditRecords<R extends RecordReading, L>(
        String number,
        Function<SourceRow, R> reader,
        Function<R, Map<String, Message>> rules,
        BiFunction<R, MatchedCustomer, L> line,
        Function<List<L>, List<ImportedOutcome>> writer)
        implements RecordImport<R, L> {

    static CreditRecords<ReadReceivable, ImportedReceivable> receivables(
            UUID importId, RowReader reader, String house, CreditRules rules, CreditBulk credit) {
        return new CreditRecords<>(
                "invoiceNumber",
                row -> ReadReceivable.of(reader.values(row), house),
                row -> row.data() == null ? Map.of() : rules.problems(row.data()),
                (row, customer) -> new ImportedReceivable(customer.id(), Objects.requireNonNull(row.data())),
                lines -> credit.writeReceivables(importId, lines));
    }

    static CreditRecords<ReadPayment, ImportedPayment> payments(
            UUID importId, RowReader reader, String house, CreditRules rules, CreditBulk credit) {
        return new CreditRecords<>(
                "paymentNumber",
                row -> ReadPayment.of(reader.values(row), house),
                row -> row.data() == null ? Map.of() : rules.problems(row.data()),
                (row, customer) ->
                        new ImportedPayment(customer.id(), Objects.requireNonNull(row.data()), row.settles()),
                lines -> credit.writePayments(importId, lines));
    }

    @Override
    public List<R> read(List<SourceRow> rows) {
        return rows.stream().map(this::read).toList();
    }

    private R read(SourceRow source) {
        R row = reader.apply(source);
        named(rules.apply(row)).forEach(row.values()::refuse);
        return row;
    }

    @Override
    public L line(R row, MatchedCustomer customer) {
        return line.apply(row, customer);
    }

    @Override
    public List<RowOutcome> write(List<L> lines) {
        return writer.apply(lines).stream().map(this::outcome).toList();
    }

    private RowOutcome outcome(ImportedOutcome outcome) {
        if (!outcome.problems().isEmpty()) return RowOutcome.rejected(named(outcome.problems()));
        return RowOutcome.of(outcome.created() ? RowOutcome.Kind.CREATED : RowOutcome.Kind.UNCHANGED);
    }

    private Map<String, Message> named(Map<String, Message> problems) {
        Map<String, Message> named = new LinkedHashMap<>();
        problems.forEach((component, problem) -> named.put(component.equals("number") ? number : component, problem));
        return named;
    }
}
