package loyalty.exchange;

import java.math.BigDecimal;

/**
 * What became of the rows of an import.
 *
 * @param read all rows taken from the file; the sum of created, updated, unchanged and rejected
 * @param customersCreated customers that purchases or scores brought along; not counted in {@code created}
 * @param amount the sum over all rows that were not rejected; zero where the subject has no amounts
 */
public record ImportCounts(
        long read,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long customersCreated,
        BigDecimal amount) {
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, BigDecimal.ZERO);

    ImportCounts plus(RowOutcome outcome) {
        return new ImportCounts(
                read + 1,
                created + (outcome.kind() == RowOutcome.Kind.CREATED ? 1 : 0),
                updated + (outcome.kind() == RowOutcome.Kind.UPDATED ? 1 : 0),
                unchanged + (outcome.kind() == RowOutcome.Kind.UNCHANGED ? 1 : 0),
                rejected + (outcome.kind() == RowOutcome.Kind.REJECTED ? 1 : 0),
                customersCreated + (outcome.customerCreated() ? 1 : 0),
                amount.add(outcome.amount()));
    }
}
