package loyalty.customer;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes two customers again of one: as they were, with what was changed or added since staying with the survivor. */
@Component
class MergeUndo {
    private final CustomerRepository customers;
    private final EntityManager entities;
    private final CustomerFields fields;
    private final CustomerAccess access;
    private final MergeStore merges;
    private final MergedRows rows;
    private final MergeLog log;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    MergeUndo(
            CustomerRepository customers,
            EntityManager entities,
            CustomerFields fields,
            CustomerAccess access,
            MergeStore merges,
            MergedRows rows,
            MergeLog log,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.customers = customers;
        this.entities = entities;
        this.fields = fields;
        this.access = access;
        this.merges = merges;
        this.rows = rows;
        this.log = log;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void undo(UUID mergeId) {
        Customer survivor = locked(mergeId);
        CustomerMerge merge = find(mergeId);
        requireLast(merge, survivor);
        requireFreeNumbers(merge);
        Map<String, String> now = fields.values(survivor);
        rows.release(merge);
        entities.refresh(survivor);
        Customer absorbed = inScope(customers.findById(merge.absorbedId()).orElseThrow());
        keepLaterChanges(survivor, absorbed, now, merges.picks(mergeId));
        merges.forget(mergeId);
        log.unmerged(survivor, absorbed);
        log.changed(survivor, now, fields.values(survivor));
        Set<UUID> both = Set.of(survivor.id, absorbed.id);
        events.publishEvent(new CustomersChanged(both));
        events.publishEvent(new CustomerRecordsMoved(both));
        events.publishEvent(new CustomersGiven(both));
    }

    /** The customer first and the merge afterwards, as merging does: so none of two waits for the other. */
    private Customer locked(UUID mergeId) {
        return customers.lock(Set.of(find(mergeId).survivorId())).stream()
                .map(this::inScope)
                .findFirst()
                .orElseThrow(MergeUndo::gone);
    }

    private CustomerMerge find(UUID mergeId) {
        return merges.find(mergeId).orElseThrow(MergeUndo::gone);
    }

    private Customer inScope(Customer customer) {
        if (!access.scope(Capability.CUSTOMER_MERGE).covers(customer.ownerId, customer.teamId))
            throw new RefusedException("customer.notFound");
        return customer;
    }

    private void requireLast(CustomerMerge merge, Customer survivor) {
        if (!merge.survivorId().equals(merge.intoId()))
            throw new RefusedException("customer.merge.mergedOn", survivor.number, survivor.name);
        MergeSummary last = merges.into(merge.survivorId(), SqlCondition.ALL).getFirst();
        if (!last.id().equals(merge.id()))
            throw new RefusedException("customer.merge.notLast", last.absorbedNumber(), last.absorbedName());
    }

    private void requireFreeNumbers(CustomerMerge merge) {
        jdbc.sql("""
                        select c.number from customer c
                        join customer_before_merge b on b.number = c.number and b.merge_id = :merge
                        where c.id <> :survivor
                        """)
                .param("merge", merge.id())
                .param("survivor", merge.survivorId())
                .query(String.class)
                .list()
                .forEach(MergeUndo::refuseNumber);
    }

    /** @param now the survivor's values before the merge was undone */
    private void keepLaterChanges(
            Customer survivor, Customer absorbed, Map<String, String> now, Map<String, MergePick> picks) {
        boolean changed = false;
        for (CustomerField field : fields.all()) {
            MergePick pick = picks.getOrDefault(field.key(), MergePick.SURVIVOR);
            String later = now.getOrDefault(field.key(), "");
            if (later.equals(FieldMerge.value(field, pick, survivor, absorbed))) continue;
            if (field.key().equals("number") && later.equals(absorbed.number)) refuseNumber(later);
            field.set(survivor, later);
            changed = true;
        }
        if (!changed) return;
        survivor.settle(clock.instant(), fields.completeness());
        customers.saveAndFlush(survivor);
    }

    private static void refuseNumber(String number) {
        throw new RefusedException("customer.merge.numberTaken", number);
    }

    private static RefusedException gone() {
        return new RefusedException("customer.merge.undone");
    }
}
