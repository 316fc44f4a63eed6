package loyalty.customer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditHistory;
import loyalty.audit.AuditLog;
import loyalty.customer.ChangeOutcome.Conflict;
import loyalty.customer.ChangeOutcome.Refused;
import loyalty.customer.ChangeOutcome.Saved;
import loyalty.identity.FieldGroup;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets fields of a loaded customer as the caller may, one after the other. */
@Component
class CustomerEditor {
    private final CustomerFields fields;
    private final CustomerAccess access;
    private final CustomerRepository customers;
    private final AuditLog audit;
    private final AuditHistory history;
    private final Clock clock;

    CustomerEditor(
            CustomerFields fields,
            CustomerAccess access,
            CustomerRepository customers,
            AuditLog audit,
            AuditHistory history,
            Clock clock) {
        this.fields = fields;
        this.access = access;
        this.customers = customers;
        this.audit = audit;
        this.history = history;
        this.clock = clock;
    }

    /** @param save whether to set what can be set, or only to say what would become of it */
    List<ChangeOutcome> apply(Customer customer, List<FieldChange> changes, boolean save) {
        List<ChangeOutcome> outcomes = new ArrayList<>(changes.size());
        boolean changed = false;
        for (FieldChange change : changes) {
            ChangeOutcome outcome = apply(customer, change, save);
            changed |= outcome instanceof Saved saved && !saved.before().equals(saved.after());
            outcomes.add(outcome);
        }
        if (changed && save) customer.settle(clock.instant(), fields.completeness());
        return outcomes;
    }

    private ChangeOutcome apply(Customer customer, FieldChange change, boolean save) {
        if (customer.erasedAt != null) return refused("customer.erased");
        Optional<CustomerField> found = fields.find(change.field());
        if (found.isEmpty()) return refused("customer.field.unknown");
        CustomerField field = found.get();
        if (!access.rights(customer.ownerId, customer.teamId).mayWrite(field))
            return refused("customer.field.notAllowed");
        return switch (field.read(change.typed())) {
            case FieldReading.Unreadable(Message reason) -> new Refused(reason);
            case FieldReading.Value(String wanted) -> set(customer, field, change.seen(), wanted, save);
        };
    }

    private ChangeOutcome set(
            Customer customer, CustomerField field, @Nullable String seen, String wanted, boolean save) {
        String before = field.get(customer);
        if (wanted.equals(before)) return new Saved(before, before, null);
        if (seen != null && !seen.equals(before)) return conflict(customer, field, before, wanted);
        Message objection = objection(customer, field, wanted);
        if (objection != null) return new Refused(objection);
        if (save) {
            field.set(customer, wanted);
            audit.record(entry(customer, field, before, wanted));
        }
        return new Saved(before, wanted, null);
    }

    private @Nullable Message objection(Customer customer, CustomerField field, String wanted) {
        if (field.required() && wanted.isEmpty()) return Message.of("customer.field.required");
        if (wanted.isEmpty() && isLastContact(customer, field)) return Message.of("customer.contact.oneNeeded");
        if (field.key().equals("number") && customers.existsByNumber(wanted))
            return Message.of("customer.number.taken", wanted);
        return null;
    }

    /** Customers whom an import brought without a way to reach them may lose it again. */
    private static boolean isLastContact(Customer customer, CustomerField field) {
        if (customer.createdBy == null) return false;
        return switch (field.type()) {
            case PHONE -> customer.email == null;
            case EMAIL -> customer.phone == null;
            default -> false;
        };
    }

    private Conflict conflict(Customer customer, CustomerField field, String current, String wanted) {
        boolean own = access.isCaller(customer.ownerId);
        return history.lastChange(customer.id, own, field.key())
                .map(change -> new Conflict(current, wanted, change.userId(), change.at()))
                .orElseGet(() -> new Conflict(current, wanted, null, null));
    }

    static AuditEntry entry(Customer customer, CustomerField field, String before, String after) {
        return new AuditEntry(
                "changed",
                "customer",
                customer.id,
                field.key(),
                before,
                after,
                field.group() == FieldGroup.CONTACT || field.group() == FieldGroup.NOTES);
    }

    private static Refused refused(String key) {
        return new Refused(Message.of(key));
    }
}
