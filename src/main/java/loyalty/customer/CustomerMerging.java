package loyalty.customer;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes one customer of two. */
@Component
class CustomerMerging {
    private static final int FORMER_NUMBERS = 2000;

    private final CustomerRepository customers;
    private final CustomerFields fields;
    private final CustomerAccess access;
    private final MergeStore merges;
    private final MergedRows rows;
    private final MergeLog log;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CustomerMerging(
            CustomerRepository customers,
            CustomerFields fields,
            CustomerAccess access,
            MergeStore merges,
            MergedRows rows,
            MergeLog log,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.customers = customers;
        this.fields = fields;
        this.access = access;
        this.merges = merges;
        this.rows = rows;
        this.log = log;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** Both locked, so that of two who merge the same customers the later one finds one of them gone. */
    UUID merge(MergeOrder order) {
        Map<UUID, Customer> both = customers.lock(order.ids()).stream()
                .collect(Collectors.toMap(customer -> customer.id, Function.identity()));
        Customer survivor = reachable(both, order.survivorId());
        Customer absorbed = reachable(both, order.absorbedId());
        if (survivor.version != order.survivorVersion() || absorbed.version != order.absorbedVersion())
            throw new RefusedException("customer.merge.changed");
        Map<String, MergePick> picks = picks(order, survivor, absorbed);
        Map<String, String> values = values(picks, survivor, absorbed);
        String former = formerNumbers(survivor, absorbed, values);
        CustomerMerge merge = new CustomerMerge(
                Ids.next(),
                survivor.id,
                survivor.id,
                absorbed.id,
                permissions.user().id(),
                clock.instant());
        merges.add(merge, picks);
        rows.keep(merge);
        events.publishEvent(new CustomersLeaving(Set.of(absorbed.id)));
        rows.absorb(merge);
        log.merged(survivor, absorbed);
        write(survivor, values, former);
        events.publishEvent(new CustomersChanged(Set.of(survivor.id)));
        events.publishEvent(new CustomerRecordsMoved(Set.of(survivor.id)));
        events.publishEvent(new CustomersGiven(Set.of(survivor.id)));
        return merge.id();
    }

    private Customer reachable(Map<UUID, Customer> found, UUID id) {
        Customer customer = found.get(id);
        if (customer == null) throw missing(id);
        if (!access.scope(Capability.CUSTOMER_MERGE).covers(customer.ownerId, customer.teamId))
            throw new RefusedException("customer.notFound");
        return customer;
    }

    /** Somebody else was quicker, and the caller may know who the customer is now part of. */
    private RefusedException missing(UUID id) {
        return merges.ofAbsorbed(id)
                .flatMap(merge -> customers.findById(merge.survivorId()))
                .filter(kept -> access.scope(Capability.CUSTOMER_MERGE).covers(kept.ownerId, kept.teamId))
                .map(kept -> new RefusedException("customer.merge.already", kept.number, kept.name))
                .orElseGet(() -> new RefusedException("customer.notFound"));
    }

    /** Without those that leave the survivor's value. */
    private Map<String, MergePick> picks(MergeOrder order, Customer survivor, Customer absorbed) {
        Map<String, MergePick> picks = new HashMap<>();
        for (CustomerField field : fields.all()) {
            MergePick pick = order.picks().get(field.key());
            picks.put(field.key(), pick == null ? FieldMerge.proposed(field, survivor, absorbed) : pick);
        }
        if (!picks.keySet().containsAll(order.picks().keySet())) throw new RefusedException("customer.field.unknown");
        picks.values().removeIf(pick -> pick == MergePick.SURVIVOR);
        return picks;
    }

    private Map<String, String> values(Map<String, MergePick> picks, Customer survivor, Customer absorbed) {
        Map<String, String> values = new HashMap<>();
        picks.forEach((key, pick) ->
                values.put(key, FieldMerge.value(fields.find(key).orElseThrow(), pick, survivor, absorbed)));
        requireStillReachable(values, survivor, absorbed);
        return values;
    }

    private static void requireStillReachable(Map<String, String> values, Customer survivor, Customer absorbed) {
        boolean phone = values.containsKey("phone") ? !values.get("phone").isEmpty() : survivor.phone != null;
        boolean email = values.containsKey("email") ? !values.get("email").isEmpty() : survivor.email != null;
        if (!phone && !email && (survivor.reachable() || absorbed.reachable()))
            throw new RefusedException("customer.contact.oneNeeded");
    }

    /** Every number by which one of both was known, but the one that the merged customer has. */
    private static String formerNumbers(Customer survivor, Customer absorbed, Map<String, String> values) {
        String kept = values.getOrDefault("number", survivor.number);
        String former = List.of(
                        survivor.formerNumbers(), absorbed.formerNumbers(), List.of(survivor.number, absorbed.number))
                .stream()
                .flatMap(List::stream)
                .filter(number -> !number.equals(kept))
                .distinct()
                .collect(Collectors.joining(" "));
        if (former.length() > FORMER_NUMBERS) throw new RefusedException("customer.merge.tooMany");
        return former;
    }

    private void write(Customer survivor, Map<String, String> values, String former) {
        Map<String, String> before = fields.values(survivor);
        values.forEach((key, value) -> fields.find(key)
                .filter(field -> !field.get(survivor).equals(value))
                .ifPresent(field -> field.set(survivor, value)));
        survivor.formerNumbers = former;
        survivor.settle(clock.instant(), fields.completeness());
        customers.saveAndFlush(survivor);
        log.changed(survivor, before, fields.values(survivor));
    }
}
