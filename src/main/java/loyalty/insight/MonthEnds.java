package loyalty.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps, once a month is over, what each customer was worth on its last evening: by the records until then and the rules of
 * the night in which it is kept. From then on it stays, whatever is set or recorded later, until somebody asks for it anew.
 * Where nothing was kept yet the last {@value #MONTHS} months are worked out, and so is what a standstill left out.
 */
@Component
class MonthEnds {
    static final int MONTHS = 12;

    private final MonthEndStore store;
    private final FiguresStore figures;
    private final PastRecords records;
    private final WorthBasis basis;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MonthEnds(
            MonthEndStore store,
            FiguresStore figures,
            PastRecords records,
            WorthBasis basis,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.figures = figures;
        this.records = records;
        this.basis = basis;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param stopping whether to leave the rest for the next time; a month is kept whole or not at all */
    void keepWhatIsOver(BooleanSupplier stopping) {
        List<LocalDate> kept = store.kept();
        for (LocalDate monthEnd : over()) if (!kept.contains(monthEnd)) keep(monthEnd, stopping);
    }

    /** The last months, by the rules and records of now. */
    void keepAnew(BooleanSupplier stopping) {
        for (LocalDate monthEnd : over()) keep(monthEnd, stopping);
    }

    /** The last days of the last months that are over and in which, or before, something was bought; ascending. */
    private List<LocalDate> over() {
        LocalDate first = store.firstPurchase().orElse(LocalDate.MAX);
        YearMonth now = YearMonth.now(clock);
        return Stream.iterate(now.minusMonths(MONTHS), month -> month.isBefore(now), month -> month.plusMonths(1))
                .map(YearMonth::atEndOfMonth)
                .filter(monthEnd -> !monthEnd.isBefore(first))
                .toList();
    }

    private void keep(LocalDate monthEnd, BooleanSupplier stopping) {
        if (stopping.getAsBoolean()) return;
        Appraisal appraisal = basis.appraisal(monthEnd);
        transaction.executeWithoutResult(status -> {
            store.forget(monthEnd);
            if (!store.begin(monthEnd)) return;
            List<UUID> customers = figures.customersAfter(FiguresRefresh.BEFORE_ALL);
            while (!customers.isEmpty()) {
                if (stopping.getAsBoolean()) {
                    status.setRollbackOnly();
                    return;
                }
                store.keep(
                        monthEnd,
                        records.on(monthEnd, customers).stream()
                                .map(record ->
                                        KeptWorth.of(appraisal.of(record)).values(record.customerId()))
                                .filter(MonthEnds::tells)
                                .toList());
                customers = figures.customersAfter(customers.getLast());
            }
        });
    }

    /** Whether there is a score or a cell: those who had neither were prospects. */
    private static boolean tells(@Nullable Object[] values) {
        return values[0] != null || values[1] != null;
    }
}
