package loyalty.interaction;

import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts with customers. */
@Service
@Transactional
public class InteractionService {
    private final ContactStore contacts;
    private final ContactRules rules;
    private final ContactLog log;
    private final CustomerAccess access;
    private final Permissions permissions;

    InteractionService(
            ContactStore contacts, ContactRules rules, ContactLog log, CustomerAccess access, Permissions permissions) {
        this.contacts = contacts;
        this.rules = rules;
        this.log = log;
        this.access = access;
        this.permissions = permissions;
    }

    /** Newest first. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public List<ContactSummary> of(UUID customerId, int offset, int limit) {
        SqlCondition theirs = SqlCondition.of("i.customer_id = :customer", "customer", customerId);
        return contacts.page(theirs, access.within(Capability.CUSTOMER_VIEW, "c"), offset, limit);
    }

    /** Those of the caller, newest first. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public List<ContactSummary> mine(int offset, int limit) {
        SqlCondition mine = SqlCondition.of(
                "i.contacted_by = :colleague", "colleague", permissions.user().id());
        return contacts.page(mine, access.within(Capability.CUSTOMER_VIEW, "c"), offset, limit);
    }

    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public ContactTotals totals(UUID customerId) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        return contacts.totals(customerId);
    }

    @Requires(Capability.INTERACTION_EDIT)
    public UUID log(UUID customerId, ContactData data) {
        access.require(customerId, Capability.INTERACTION_EDIT);
        Contact contact = new Contact(
                Ids.next(), customerId, rules.kept(data), permissions.user().id(), 0);
        contacts.insert(contact);
        log.note("created", contact, null, contact.data());
        return contact.id();
    }

    /** @param version as it was read; somebody else's change since then is refused as a conflict */
    @Requires(Capability.INTERACTION_EDIT)
    public void change(UUID id, int version, ContactData data) {
        Contact before = current(id, version);
        ContactData kept = rules.kept(data);
        if (kept.equals(before.data())) return;
        contacts.update(before.with(kept));
        log.note("changed", before, before.data(), kept);
    }

    /** @return what {@link #restore} takes to undo it */
    @Requires(Capability.INTERACTION_EDIT)
    public RemovedContact remove(UUID id, int version) {
        Contact contact = current(id, version);
        contacts.delete(id);
        log.note("removed", contact, contact.data(), null);
        return new RemovedContact(contact);
    }

    @Requires(Capability.INTERACTION_EDIT)
    public void restore(RemovedContact removed) {
        Contact contact = removed.contact();
        access.require(contact.customerId(), Capability.INTERACTION_EDIT);
        contacts.insert(contact);
        log.note("created", contact, null, contact.data());
    }

    private Contact current(UUID id, int version) {
        Contact contact = contacts.locked(id).orElseThrow(() -> new RefusedException("interaction.gone"));
        access.require(contact.customerId(), Capability.INTERACTION_EDIT);
        if (contact.version() != version) throw new RefusedException("interaction.changedMeanwhile");
        return contact;
    }
}
