package loyalty.customer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditHistory;
import loyalty.audit.AuditLog;
import loyalty.audit.LookLog;
import loyalty.customer.ChangeOutcome.Refused;
import loyalty.customer.ChangeOutcome.Saved;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register's use cases: registering, looking at, changing and removing customers. */
@Service
@Transactional
public class CustomerService {
    /** The most fields one request may change. */
    public static final int CHANGE_LIMIT = 10_000;

    /** Likely duplicates are looked for while somebody types, not for every cell of a large block. */
    private static final int WARNED_CHANGES = 20;

    private final CustomerRepository customers;
    private final CustomerProfiles profiles;
    private final CustomerFields fields;
    private final CustomerAccess access;
    private final CustomerEditor editor;
    private final Registrar registrar;
    private final DuplicateFinder duplicates;
    private final CustomerRemoval removal;
    private final FieldRefusals refusals;
    private final Permissions permissions;
    private final AuditLog audit;
    private final AuditHistory history;
    private final LookLog looks;
    private final CustomerNews news;

    CustomerService(
            CustomerRepository customers,
            CustomerProfiles profiles,
            CustomerFields fields,
            CustomerAccess access,
            CustomerEditor editor,
            Registrar registrar,
            DuplicateFinder duplicates,
            CustomerRemoval removal,
            FieldRefusals refusals,
            Permissions permissions,
            AuditLog audit,
            AuditHistory history,
            LookLog looks,
            CustomerNews news) {
        this.customers = customers;
        this.profiles = profiles;
        this.fields = fields;
        this.access = access;
        this.editor = editor;
        this.registrar = registrar;
        this.duplicates = duplicates;
        this.removal = removal;
        this.refusals = refusals;
        this.permissions = permissions;
        this.audit = audit;
        this.history = history;
        this.looks = looks;
        this.news = news;
    }

    /** The customer as the caller may see them; refused when they don't exist or are out of scope. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public CustomerProfile profile(UUID id) {
        Customer customer = customers
                .findById(id)
                .filter(c -> access.scope(Capability.CUSTOMER_VIEW).covers(c.ownerId, c.teamId))
                .orElseThrow(() -> new RefusedException("customer.notFound"));
        return profiles.of(customer);
    }

    /** As {@link #profile}, for who opens the customer's page; it is recorded that the caller did. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public CustomerProfile open(UUID id) {
        CustomerProfile profile = profile(id);
        looks.opened("customer", id);
        return profile;
    }

    /** Who changed what about a customer, newest first; refused when they are out of scope. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public List<AuditChange> history(UUID id, int offset, int limit) {
        access.require(id, Capability.CUSTOMER_VIEW);
        return history.of(id, access.isOwn(id), offset, limit);
    }

    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public long historySize(UUID id) {
        access.require(id, Capability.CUSTOMER_VIEW);
        return history.count(id);
    }

    /**
     * Changes what can be changed and says for each change what became of it, in the order given. Changes of one
     * customer see those before them; what is refused or in conflict leaves the rest alone.
     */
    @Requires(Capability.CUSTOMER_EDIT)
    public List<ChangeOutcome> change(List<FieldChange> changes) {
        return apply(changes, true);
    }

    /** As {@link #change}, but all or nothing: unless every change can be saved, none is. */
    @Requires(Capability.CUSTOMER_EDIT)
    public List<ChangeOutcome> changeTogether(List<FieldChange> changes) {
        reachable(changes, true);
        List<ChangeOutcome> outcomes = apply(changes, false);
        return outcomes.stream().allMatch(Saved.class::isInstance) ? apply(changes, true) : outcomes;
    }

    /** What {@link #change} would answer, without changing anything. */
    @Requires(Capability.CUSTOMER_EDIT)
    @Transactional(readOnly = true)
    public List<ChangeOutcome> check(List<FieldChange> changes) {
        return apply(changes, false);
    }

    private List<ChangeOutcome> apply(List<FieldChange> changes, boolean save) {
        if (changes.size() > CHANGE_LIMIT) throw new RefusedException("customer.change.tooMany", CHANGE_LIMIT);
        Map<UUID, Customer> reachable = reachable(changes, save);
        Map<UUID, List<FieldChange>> byCustomer =
                changes.stream().collect(Collectors.groupingBy(FieldChange::customerId));
        Map<FieldChange, ChangeOutcome> outcomes = new IdentityHashMap<>();
        ChangedCustomers changed = new ChangedCustomers();
        byCustomer.forEach((id, theirs) -> {
            List<ChangeOutcome> results = outcomes(reachable.get(id), theirs, save, changes.size() <= WARNED_CHANGES);
            for (int i = 0; i < theirs.size(); i++) {
                outcomes.put(theirs.get(i), results.get(i));
                if (isChange(results.get(i))) changed.add(id, theirs.get(i).field());
            }
        });
        if (save) refusals.note(RefusalOrigin.CELL, refused(changes, outcomes));
        if (save) news.tell(changed);
        return changes.stream().map(outcomes::get).toList();
    }

    private static Stream<Map.Entry<String, Message>> refused(
            List<FieldChange> changes, Map<FieldChange, ChangeOutcome> outcomes) {
        return changes.stream()
                .flatMap(change -> outcomes.get(change) instanceof Refused(Message reason)
                        ? Stream.of(Map.entry(change.field(), reason))
                        : Stream.empty());
    }

    private List<ChangeOutcome> outcomes(
            @Nullable Customer customer, List<FieldChange> changes, boolean save, boolean warn) {
        if (customer == null) return Collections.nCopies(changes.size(), new Refused(Message.of("customer.notFound")));
        List<ChangeOutcome> outcomes = new ArrayList<>(editor.apply(customer, changes, save));
        if (warn)
            for (int i = 0; i < changes.size(); i++)
                outcomes.set(i, warned(customer, changes.get(i).field(), outcomes.get(i)));
        return outcomes;
    }

    private ChangeOutcome warned(Customer customer, String field, ChangeOutcome outcome) {
        if (!(outcome instanceof Saved(String before, String after, Message none)) || before.equals(after))
            return outcome;
        return new Saved(
                before, after, duplicates.warning(customer, fields.find(field).orElseThrow(), after));
    }

    private Map<UUID, Customer> reachable(List<FieldChange> changes, boolean lock) {
        Set<UUID> ids = changes.stream().map(FieldChange::customerId).collect(Collectors.toSet());
        CustomerScope scope = access.scope(Capability.CUSTOMER_EDIT);
        return (lock ? customers.lock(ids) : customers.findAllById(ids))
                .stream()
                        .filter(c -> scope.covers(c.ownerId, c.teamId))
                        .collect(Collectors.toMap(c -> c.id, Function.identity()));
    }

    private static boolean isChange(ChangeOutcome outcome) {
        return outcome instanceof Saved saved && !saved.before().equals(saved.after());
    }

    /** @param typed texts by field key, as a person typed them */
    @Requires(Capability.CUSTOMER_CREATE)
    public NewCustomer register(Map<String, String> typed) {
        CustomerDraft draft = registrar.draft(typed, true);
        if (!draft.problems().isEmpty()) {
            refusals.note(RefusalOrigin.FORM, draft.problems().entrySet().stream());
            return new NewCustomer.Incomplete(draft.problems());
        }
        Customer customer = draft.customer();
        registrar.complete(List.of(customer));
        customers.save(customer);
        audit.record(new AuditEntry("created", "customer", customer.id, null, null, customer.number, false));
        news.tell(new ChangedCustomers(Set.of(customer.id), Set.of()));
        return new NewCustomer.Registered(customer.id, customer.number, likelyDuplicate(customer));
    }

    private @Nullable Message likelyDuplicate(Customer customer) {
        return fields.all().stream()
                .map(field -> duplicates.warning(customer, field, field.get(customer)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What would keep these texts from becoming a customer, by field key; nobody is registered. */
    @Requires(Capability.CUSTOMER_CREATE)
    @Transactional(readOnly = true)
    public Map<String, Message> checkNew(Map<String, String> typed) {
        return registrar.draft(typed, true).problems();
    }

    /** Undoes registrations by the caller, as long as nothing hangs on these customers; all of them or none. */
    @Requires(Capability.CUSTOMER_CREATE)
    public void takeBack(Set<UUID> ids) {
        UUID user = permissions.user().id();
        List<Customer> leaving = customers.lock(ids);
        if (leaving.size() < ids.size() || !leaving.stream().allMatch(c -> user.equals(c.createdBy)))
            throw new RefusedException("customer.notFound");
        remove(leaving);
    }

    /** Removes customers nothing hangs on; refused for all when one has purchases, scores or feedback. */
    @Requires(Capability.CUSTOMER_DELETE)
    public void remove(Set<UUID> ids) {
        CustomerScope scope = access.scope(Capability.CUSTOMER_DELETE);
        List<Customer> leaving = customers.lock(ids);
        if (leaving.size() < ids.size() || !leaving.stream().allMatch(c -> scope.covers(c.ownerId, c.teamId)))
            throw new RefusedException("customer.notFound");
        remove(leaving);
    }

    private void remove(List<Customer> leaving) {
        Set<UUID> ids = leaving.stream().map(c -> c.id).collect(Collectors.toSet());
        if (removal.isUsed(ids)) throw new RefusedException("customer.inUse");
        leaving.forEach(c -> audit.record(new AuditEntry("removed", "customer", c.id, null, c.number, null, false)));
        removal.remove(ids);
    }
}
