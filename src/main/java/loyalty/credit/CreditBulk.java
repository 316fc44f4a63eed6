package loyalty.credit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.customer.ImportTurn;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.HumanText;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receivables and payments by the thousand, for imports. An import writes batch after batch and then has the customers
 * it touched rated, once each: {@link #writeReceivables} or {@link #writePayments} …, {@link #customersOf},
 * {@link #announce} …; to take it back, {@link #customersOf}, {@link #undo} …. Every step can be repeated after an
 * interruption.
 */
@Service
@Transactional
@Requires(Capability.CREDIT_EDIT)
public class CreditBulk {
    private final ReceivableStore receivables;
    private final PaymentStore payments;
    private final CreditImportStore imported;
    private final PaymentBook book;
    private final ReceivableService issuing;
    private final PaymentService paying;
    private final Standings standings;
    private final CreditAccess access;
    private final ImportTurn turn;
    private final AuditLog audit;

    CreditBulk(
            ReceivableStore receivables,
            PaymentStore payments,
            CreditImportStore imported,
            PaymentBook book,
            ReceivableService issuing,
            PaymentService paying,
            Standings standings,
            CreditAccess access,
            ImportTurn turn,
            AuditLog audit) {
        this.receivables = receivables;
        this.payments = payments;
        this.imported = imported;
        this.book = book;
        this.issuing = issuing;
        this.paying = paying;
        this.standings = standings;
        this.access = access;
        this.turn = turn;
        this.audit = audit;
    }

    /** @return what became of each, in the same order */
    public List<ImportedOutcome> writeReceivables(UUID importId, List<ImportedReceivable> lines) {
        begin(lines.stream().map(ImportedReceivable::customerId).collect(Collectors.toSet()));
        Map<String, ReceivableSummary> known = byNumber(
                receivables.numbered(
                        numbers(lines.stream().map(line -> line.data().number()))),
                ReceivableSummary::number);
        List<ImportedOutcome> outcomes = new ArrayList<>(lines.size());
        List<AuditEntry> entries = new ArrayList<>();
        for (ImportedReceivable line : lines) {
            String number = HumanText.clean(line.data().number());
            @Nullable ReceivableSummary before = known.get(number);
            if (before == null) {
                ReceivableSummary written = issuing.write(line.customerId(), line.data());
                imported.markReceivable(written.id(), importId);
                known.put(number, written);
                entries.add(created(line.customerId(), "receivable", ReceivableService.described(written.data())));
            }
            outcomes.add(before == null ? ImportedOutcome.CREATED : told(isSame(before, line), number));
        }
        audit.record(entries);
        return outcomes;
    }

    /** @return what became of each, in the same order; what no debt took stays as credit */
    public List<ImportedOutcome> writePayments(UUID importId, List<ImportedPayment> lines) {
        begin(lines.stream().map(ImportedPayment::customerId).collect(Collectors.toSet()));
        Map<String, PaymentSummary> known = byNumber(
                payments.numbered(numbers(lines.stream().map(line -> line.data().number()))), PaymentSummary::number);
        List<ImportedOutcome> outcomes = new ArrayList<>(lines.size());
        List<AuditEntry> entries = new ArrayList<>();
        for (ImportedPayment line : lines) {
            String number = HumanText.clean(line.data().number());
            @Nullable PaymentSummary before = known.get(number);
            if (before != null) {
                outcomes.add(told(isSame(before, line), number));
                continue;
            }
            List<ReceivableSummary> debts = debts(line);
            @Nullable ImportedOutcome refused = refusal(line, debts);
            if (refused == null) {
                PaymentSummary written = paying.write(
                        line.customerId(),
                        line.data(),
                        Settling.inOrder(line.data().amount(), debts));
                imported.markPayment(written.id(), importId);
                known.put(number, written);
                entries.add(created(line.customerId(), "payment", PaymentService.described(written)));
            }
            outcomes.add(refused == null ? ImportedOutcome.CREATED : refused);
        }
        audit.record(entries);
        return outcomes;
    }

    /** Whose records the import created. */
    @Transactional(readOnly = true)
    public List<UUID> customersOf(UUID importId) {
        return imported.customersOf(importId);
    }

    /** Rates these customers anew; best some hundred at a time. */
    public void announce(Collection<UUID> customers) {
        standings.refresh(customers);
    }

    /**
     * Takes back what an import added to these customers: payments with what they settled, and receivables. Payments
     * that were reversed since stay, and receivables that other payments settled.
     */
    public UndoneCredit undo(UUID importId, Collection<UUID> customers) {
        Set<UUID> distinct = Set.copyOf(customers);
        begin(distinct);
        int removed = 0;
        int kept = imported.reversedPayments(importId, distinct);
        for (UUID payment : imported.payments(importId, distinct)) {
            book.forget(payments.find(payment).orElseThrow());
            removed++;
        }
        kept += imported.settledReceivables(importId, distinct);
        removed += imported.removeReceivables(importId, distinct);
        audit.record(distinct.stream()
                .map(customer -> AuditEntry.of("removed", AuditedCredit.TYPE, customer, "import"))
                .toList());
        standings.refresh(distinct);
        return new UndoneCredit(removed, kept);
    }

    /** How much an undone import removed, and what stays because it was used since. */
    public record UndoneCredit(int removed, int kept) {}

    private void begin(Set<UUID> customers) {
        access.requireWrite(customers);
        turn.await();
        standings.lock(customers);
    }

    /** In the order in which they are to be settled. */
    private List<ReceivableSummary> debts(ImportedPayment line) {
        List<ReceivableSummary> open =
                receivables.open(line.customerId(), line.data().currency());
        if (line.settles().isEmpty())
            return open.stream()
                    .filter(debt -> !debt.issuedOn().isAfter(line.data().paidOn()))
                    .toList();
        return line.settles().stream()
                .flatMap(number -> open.stream().filter(debt -> debt.number().equals(number)))
                .toList();
    }

    private static @Nullable ImportedOutcome refusal(ImportedPayment line, List<ReceivableSummary> debts) {
        for (ReceivableSummary debt : debts) {
            if (debt.issuedOn().isAfter(line.data().paidOn()))
                return ImportedOutcome.refused(
                        "paidOn", Message.of("credit.payment.beforeInvoice", debt.number(), debt.issuedOn()));
        }
        return line.settles().stream()
                .filter(number -> debts.stream().noneMatch(debt -> debt.number().equals(number)))
                .findFirst()
                .map(number -> ImportedOutcome.refused(
                        "settles",
                        Message.of("credit.import.notOpen", number, line.data().currency())))
                .orElse(null);
    }

    private static ImportedOutcome told(boolean same, String number) {
        return same
                ? ImportedOutcome.KNOWN
                : ImportedOutcome.refused("number", Message.of("credit.number.taken", number));
    }

    private static boolean isSame(ReceivableSummary known, ImportedReceivable line) {
        ReceivableData data = line.data();
        return known.customerId().equals(line.customerId())
                && known.issuedOn().equals(data.issuedOn())
                && known.dueOn().equals(data.dueOn())
                && known.amount().compareTo(data.amount()) == 0
                && known.currency().equals(data.currency());
    }

    private static boolean isSame(PaymentSummary known, ImportedPayment line) {
        PaymentData data = line.data();
        return known.customerId().equals(line.customerId())
                && known.paidOn().equals(data.paidOn())
                && known.amount().compareTo(data.amount()) == 0
                && known.currency().equals(data.currency());
    }

    private static List<String> numbers(Stream<String> numbers) {
        return numbers.map(HumanText::clean).distinct().toList();
    }

    private static <T> Map<String, T> byNumber(List<T> records, Function<T, String> number) {
        return records.stream().collect(Collectors.toMap(number, Function.identity()));
    }

    private static AuditEntry created(UUID customerId, String field, String described) {
        return new AuditEntry("created", AuditedCredit.TYPE, customerId, field, null, described, false);
    }
}
