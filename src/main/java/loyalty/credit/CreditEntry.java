package loyalty.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.FoundCustomer;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receivables and payments from what was typed or pasted into rows. A row is kept as a whole or not at all, each for
 * itself; payments settle the oldest debts first. Values go by the names of the components of {@link ReceivableData} and
 * {@link PaymentData}, and {@code customer}: a number, or a name that only one has.
 */
@Service
@Requires(Capability.CREDIT_EDIT)
public class CreditEntry {
    private final ReceivableService issuing;
    private final PaymentService paying;
    private final EntryCustomers customers;

    CreditEntry(ReceivableService issuing, PaymentService paying, EntryCustomers customers) {
        this.issuing = issuing;
        this.paying = paying;
        this.customers = customers;
    }

    /** One result for each row, in the same order. */
    public List<EnteredRow> enter(EntryKind kind, List<Map<String, String>> rows) {
        return each(kind, rows, true);
    }

    /** What {@link #enter} would answer now, without ids; of two rows with one number the second is at fault. */
    public List<EnteredRow> check(EntryKind kind, List<Map<String, String>> rows) {
        return each(kind, rows, false);
    }

    /** Takes back what the caller has entered, all of it or nothing: refused once it was settled or reversed. */
    @Transactional
    public void takeBack(EntryKind kind, Collection<UUID> ids) {
        for (UUID id : ids) {
            if (kind == EntryKind.RECEIVABLE) issuing.remove(id, 0);
            else paying.takeBack(id);
        }
    }

    private List<EnteredRow> each(EntryKind kind, List<Map<String, String>> rows, boolean keep) {
        Map<String, List<FoundCustomer>> found = customers.find(
                rows.stream().map(row -> row.getOrDefault("customer", "")).toList());
        Set<String> numbers = new HashSet<>();
        List<EnteredRow> entered = new ArrayList<>(rows.size());
        for (Map<String, String> row : rows) {
            TypedRow typed = new TypedRow(row);
            FoundCustomer customer = customer(row.getOrDefault("customer", ""), found, typed.problems());
            UUID id = null;
            try {
                id = kind == EntryKind.RECEIVABLE
                        ? receivable(typed, customer, numbers, keep)
                        : payment(typed, customer, numbers, keep);
            } catch (RefusedException refused) {
                boolean taken = refused.reason().key().equals("credit.number.taken");
                typed.problems().put(taken ? "number" : "customer", refused.reason());
            }
            entered.add(new EnteredRow(id, typed.problems(), customer, typed.values()));
        }
        return entered;
    }

    private static @Nullable FoundCustomer customer(
            String text, Map<String, List<FoundCustomer>> found, Map<String, Message> problems) {
        List<FoundCustomer> meant = found.get(text);
        if (meant == null) return null;
        if (meant.size() == 1) return meant.getFirst();
        problems.put(
                "customer",
                Message.of(meant.isEmpty() ? "credit.entry.unknownCustomer" : "credit.entry.manyCustomers", text));
        return null;
    }

    private @Nullable UUID receivable(
            TypedRow typed, @Nullable FoundCustomer customer, Set<String> numbers, boolean keep) {
        String number = typed.text("number");
        LocalDate issuedOn = typed.day("issuedOn");
        LocalDate dueOn = typed.day("dueOn");
        String currency = typed.currency();
        BigDecimal amount = typed.amount();
        String note = typed.text("note");
        if (customer == null || number.isEmpty() || issuedOn == null || dueOn == null) return null;
        if (currency.isEmpty() || amount == null) return null;
        ReceivableData data = new ReceivableData(number, issuedOn, dueOn, amount, currency, note);
        typed.problems().putAll(issuing.problems(data));
        return ready(typed, numbers, keep) ? issuing.issue(customer.id(), data) : null;
    }

    private @Nullable UUID payment(
            TypedRow typed, @Nullable FoundCustomer customer, Set<String> numbers, boolean keep) {
        String number = typed.text("number");
        LocalDate paidOn = typed.day("paidOn");
        PaymentMethod method = typed.method();
        String currency = typed.currency();
        BigDecimal amount = typed.amount();
        boolean keepRest = typed.flag("keepRest");
        String note = typed.text("note");
        if (customer == null || number.isEmpty() || paidOn == null || method == null) return null;
        if (currency.isEmpty() || amount == null) return null;
        PaymentData data = new PaymentData(number, paidOn, amount, currency, method, note, keepRest);
        typed.problems().putAll(paying.problems(data));
        if (typed.problems().isEmpty()) typed.problems().putAll(paying.unsettled(customer.id(), data));
        return ready(typed, numbers, keep) ? paying.record(customer.id(), data) : null;
    }

    private static boolean ready(TypedRow typed, Set<String> numbers, boolean keep) {
        if (!typed.problems().isEmpty()) return false;
        String number = typed.text("number");
        if (!numbers.add(number)) typed.problems().put("number", Message.of("credit.number.taken", number));
        return keep && typed.problems().isEmpty();
    }
}
