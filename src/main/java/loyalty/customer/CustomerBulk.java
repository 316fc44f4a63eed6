package loyalty.customer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.customer.BulkOutcome.Created;
import loyalty.customer.BulkOutcome.FieldChanged;
import loyalty.customer.BulkOutcome.Rejected;
import loyalty.customer.BulkOutcome.Unchanged;
import loyalty.customer.BulkOutcome.Updated;
import loyalty.customer.ChangeOutcome.Refused;
import loyalty.customer.ChangeOutcome.Saved;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Customers by the thousand, for imports. Batches of all imports follow one another, so that two files can't register
 * the same customer twice. An import fills and overwrites fields; it never empties one.
 */
@Service
@Transactional
@Requires(Capability.IMPORT)
public class CustomerBulk {
    private final CustomerRepository customers;
    private final CustomerMatcher matcher;
    private final CustomerFields fields;
    private final CustomerInserts inserts;
    private final CustomerEditor editor;
    private final Registrar registrar;
    private final CustomerAccess access;
    private final AuditLog audit;
    private final CustomerRemoval removal;
    private final ImportTurn turn;
    private final CustomerNews news;
    private final JdbcClient jdbc;

    CustomerBulk(
            CustomerRepository customers,
            CustomerMatcher matcher,
            CustomerFields fields,
            CustomerInserts inserts,
            CustomerEditor editor,
            Registrar registrar,
            CustomerAccess access,
            AuditLog audit,
            CustomerRemoval removal,
            ImportTurn turn,
            CustomerNews news,
            JdbcClient jdbc) {
        this.customers = customers;
        this.matcher = matcher;
        this.fields = fields;
        this.inserts = inserts;
        this.editor = editor;
        this.registrar = registrar;
        this.access = access;
        this.audit = audit;
        this.removal = removal;
        this.turn = turn;
        this.news = news;
        this.jdbc = jdbc;
    }

    /** For each key the customer, or null when there is none or the caller may not change them. */
    @Transactional(readOnly = true)
    public List<@Nullable MatchedCustomer> match(List<CustomerKey> keys) {
        List<@Nullable MatchedCustomer> found = matcher.match(
                keys.stream().map(registrar::probe).map(matcher::key).toList());
        Set<UUID> reachable = reachable(ids(found));
        return found.stream()
                .map(match -> match != null && reachable.contains(match.id()) ? match : null)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Reads rows without storing anything.
     *
     * @param rows texts by field key
     */
    @Transactional(readOnly = true)
    public List<CustomerDraft> read(List<Map<String, String>> rows) {
        return rows.stream().map(row -> registrar.draft(row, false)).toList();
    }

    /** @param rows texts by field key; for each the outcome, in the same order */
    public List<BulkOutcome> write(UUID importId, List<Map<String, String>> rows) {
        return store(importId, read(rows));
    }

    /** @param drafts made by {@link #read}; each is stored once. For each the outcome, in the same order */
    public List<BulkOutcome> store(UUID importId, List<CustomerDraft> drafts) {
        turn.await();
        List<@Nullable MatchedCustomer> matches = matcher.match(
                drafts.stream().map(d -> matcher.key(d.customer())).toList());
        Batch batch = new Batch(importId, loaded(ids(matches)));
        List<BulkOutcome> outcomes = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) outcomes.add(batch.take(drafts.get(i), matches.get(i)));
        batch.store();
        return outcomes;
    }

    /** The customers that an import registered and that are still there. */
    @Transactional(readOnly = true)
    public List<UUID> createdBy(UUID importId) {
        return jdbc.sql("select id from customer where import_id = :import order by id")
                .param("import", importId)
                .query(UUID.class)
                .list();
    }

    /** Removes those of these customers that nobody changed since and nothing hangs on. @return how many */
    public int withdraw(UUID importId, List<UUID> ids) {
        return removal.removeUntouched(importId, ids);
    }

    private static Set<UUID> ids(List<@Nullable MatchedCustomer> matches) {
        return matches.stream()
                .filter(Objects::nonNull)
                .map(MatchedCustomer::id)
                .collect(Collectors.toSet());
    }

    private Map<UUID, Customer> loaded(Set<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return customers.lock(ids).stream().collect(Collectors.toMap(c -> c.id, Function.identity()));
    }

    private Set<UUID> reachable(Set<UUID> ids) {
        if (ids.isEmpty()) return Set.of();
        var scope = access.within(Capability.CUSTOMER_EDIT, "c");
        return new HashSet<>(jdbc.sql("select c.id from customer c where c.id = any(:ids) and " + scope.sql())
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .params(scope.params())
                .query(UUID.class)
                .list());
    }

    /** One call's rows; a row may be about a customer that an earlier one of the same call registers. */
    private final class Batch {
        private final UUID importId;
        private final Map<UUID, Customer> existing;
        private final Map<Object, Customer> registered = new HashMap<>();
        private final List<Customer> added = new ArrayList<>();
        private final ChangedCustomers changed = new ChangedCustomers();
        private final CustomerScope scope = access.scope(Capability.CUSTOMER_EDIT);

        Batch(UUID importId, Map<UUID, Customer> existing) {
            this.importId = importId;
            this.existing = existing;
        }

        BulkOutcome take(CustomerDraft draft, @Nullable MatchedCustomer match) {
            if (!draft.problems().isEmpty()) return new Rejected(draft.problems());
            Customer before = match == null ? null : existing.get(match.id());
            if (before == null) before = earlier(draft.customer());
            if (before == null) return add(draft.customer());
            if (!scope.covers(before.ownerId, before.teamId))
                return new Rejected(Map.of("number", Message.of("customer.number.taken", before.number)));
            return update(before, draft.typed(), match != null && match.former());
        }

        private @Nullable Customer earlier(Customer draft) {
            return matcher.keys(draft).stream()
                    .map(registered::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private BulkOutcome add(Customer customer) {
            customer.importId = importId;
            added.add(customer);
            matcher.keys(customer).forEach(key -> registered.put(key, customer));
            return new Created(customer.id);
        }

        /**
         * A row is taken as a whole: one field that is refused rejects it.
         *
         * @param onlyFills whether filled fields stay: whose values a merged customer has was decided when they were merged
         */
        private BulkOutcome update(Customer customer, Map<String, String> row, boolean onlyFills) {
            List<FieldChange> changes = row.entrySet().stream()
                    .filter(cell -> !cell.getValue().isBlank())
                    .filter(cell -> !onlyFills || isEmpty(customer, cell.getKey()))
                    .map(cell -> new FieldChange(customer.id, cell.getKey(), null, cell.getValue()))
                    .toList();
            Map<String, Message> refused = refused(changes, editor.apply(customer, changes, false));
            if (!refused.isEmpty()) return new Rejected(refused);
            List<FieldChanged> done = done(changes, editor.apply(customer, changes, true));
            if (done.isEmpty()) return new Unchanged(customer.id);
            done.forEach(each -> changed.add(customer.id, each.field()));
            return new Updated(customer.id, done);
        }

        private boolean isEmpty(Customer customer, String field) {
            return fields.find(field)
                    .map(known -> known.get(customer).isEmpty())
                    .orElse(true);
        }

        private static Map<String, Message> refused(List<FieldChange> changes, List<ChangeOutcome> outcomes) {
            Map<String, Message> refused = new HashMap<>();
            for (int i = 0; i < changes.size(); i++)
                if (outcomes.get(i) instanceof Refused(Message reason))
                    refused.put(changes.get(i).field(), reason);
            return refused;
        }

        private static List<FieldChanged> done(List<FieldChange> changes, List<ChangeOutcome> outcomes) {
            List<FieldChanged> done = new ArrayList<>();
            for (int i = 0; i < changes.size(); i++)
                if (outcomes.get(i) instanceof Saved saved && !saved.before().equals(saved.after()))
                    done.add(new FieldChanged(changes.get(i).field(), saved.before(), saved.after()));
            return done;
        }

        void store() {
            registrar.complete(added);
            customers.flush();
            inserts.insert(added);
            added.forEach(customer -> changed.ids().add(customer.id));
            if (!added.isEmpty())
                audit.record(new AuditEntry(
                        "imported", "customer", importId, "customers", null, String.valueOf(added.size()), false));
            news.tell(changed);
        }
    }
}
