package loyalty.customer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merging customers who are the same, and taking it back. Both must be in the caller's reach. */
@Service
@Transactional
@Requires(Capability.CUSTOMER_MERGE)
public class CustomerMergeService {
    private final CustomerRepository customers;
    private final CustomerProfiles profiles;
    private final CustomerFields fields;
    private final CustomerAccess access;
    private final CustomerMerging merging;
    private final MergeUndo undo;
    private final MergeStore merges;

    CustomerMergeService(
            CustomerRepository customers,
            CustomerProfiles profiles,
            CustomerFields fields,
            CustomerAccess access,
            CustomerMerging merging,
            MergeUndo undo,
            MergeStore merges) {
        this.customers = customers;
        this.profiles = profiles;
        this.fields = fields;
        this.access = access;
        this.merging = merging;
        this.undo = undo;
        this.merges = merges;
    }

    @Transactional(readOnly = true)
    public MergeProposal proposal(UUID survivorId, UUID absorbedId) {
        if (survivorId.equals(absorbedId)) throw new RefusedException("customer.merge.same");
        Customer survivor = find(survivorId);
        Customer absorbed = find(absorbedId);
        MergeProposal.Side kept = side(survivor);
        MergeProposal.Side other = side(absorbed);
        List<MergeField> differing = fields.all().stream()
                .filter(field -> !field.get(survivor).equals(field.get(absorbed)))
                .map(field -> new MergeField(
                        field,
                        kept.field(field),
                        other.field(field),
                        FieldMerge.proposed(field, survivor, absorbed),
                        FieldMerge.joinable(field)))
                .filter(CustomerMergeService::visible)
                .toList();
        return new MergeProposal(kept, other, differing);
    }

    /** @return the merge, by which it can be undone */
    public UUID merge(MergeOrder order) {
        if (order.survivorId().equals(order.absorbedId())) throw new RefusedException("customer.merge.same");
        return merging.merge(order);
    }

    public void unmerge(UUID mergeId) {
        undo.undo(mergeId);
    }

    /** Who was merged into the customer, latest first; only the first can be undone. Nobody when they are out of reach. */
    @Transactional(readOnly = true)
    public List<MergeSummary> mergedInto(UUID customerId) {
        return merges.into(customerId, access.within(Capability.CUSTOMER_MERGE, "c"));
    }

    /** Who a customer that is no longer there is part of now, if the caller may see that one. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public Optional<UUID> survivorOf(UUID customerId) {
        return merges.ofAbsorbed(customerId)
                .map(CustomerMerge::survivorId)
                .filter(survivor -> access.allows(survivor, Capability.CUSTOMER_VIEW));
    }

    private MergeProposal.Side side(Customer customer) {
        return new MergeProposal.Side(profiles.of(customer), customer.version);
    }

    private Customer find(UUID id) {
        return customers
                .findById(id)
                .filter(customer -> access.scope(Capability.CUSTOMER_MERGE).covers(customer.ownerId, customer.teamId))
                .orElseThrow(() -> new RefusedException("customer.notFound"));
    }

    private static boolean visible(MergeField field) {
        return field.survivor().access() != Access.HIDDEN && field.absorbed().access() != Access.HIDDEN;
    }
}
