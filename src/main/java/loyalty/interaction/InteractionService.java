package loyalty.interaction;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.feedback.ComplaintService;
import loyalty.followup.FollowupService;
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
    private final FollowupService followups;
    private final ComplaintService complaints;
    private final ContactDrafts drafts;
    private final AttachmentStore attachments;
    private final ContactFiles files;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final Clock clock;

    InteractionService(
            ContactStore contacts,
            ContactRules rules,
            ContactLog log,
            FollowupService followups,
            ComplaintService complaints,
            ContactDrafts drafts,
            AttachmentStore attachments,
            ContactFiles files,
            CustomerAccess access,
            Permissions permissions,
            Clock clock) {
        this.contacts = contacts;
        this.rules = rules;
        this.log = log;
        this.followups = followups;
        this.complaints = complaints;
        this.drafts = drafts;
        this.attachments = attachments;
        this.files = files;
        this.access = access;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Newest first. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public List<ContactSummary> of(UUID customerId, int offset, int limit) {
        SqlCondition theirs = SqlCondition.of("i.customer_id = :customer", "customer", customerId);
        return page(theirs, offset, limit);
    }

    private List<ContactSummary> page(SqlCondition which, int offset, int limit) {
        List<ContactSummary> page = contacts.page(which, access.within(Capability.CUSTOMER_VIEW, "c"), offset, limit);
        Map<UUID, List<Attachment>> attached =
                attachments.of(page.stream().map(ContactSummary::id).toList());
        return page.stream()
                .map(contact -> contact.with(attached.getOrDefault(contact.id(), List.of())))
                .toList();
    }

    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public ContactTotals totals(UUID customerId) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        return contacts.totals(customerId);
    }

    /** A contact that brings about nothing more; what the caller is writing about another one stays. */
    @Requires(Capability.INTERACTION_EDIT)
    public UUID log(UUID customerId, ContactData data) {
        access.require(customerId, Capability.INTERACTION_EDIT);
        return add(customerId, data).id();
    }

    /**
     * Logs a contact, plans what is to follow and opens the complaint, all or nothing: each by its own service and what
     * the caller may do there.
     */
    @Requires(Capability.INTERACTION_EDIT)
    public UUID log(UUID customerId, NewContact logged) {
        access.require(customerId, Capability.INTERACTION_EDIT);
        Contact contact = add(customerId, logged.data());
        files.attach(contact, logged.files(), contact.contactedBy());
        if (logged.complaint() != null) complaints.open(customerId, logged.complaint());
        if (logged.next() != null) followups.plan(customerId, logged.next());
        drafts.drop(customerId);
        return contact.id();
    }

    private Contact add(UUID customerId, ContactData data) {
        UUID user = permissions.user().id();
        Contact contact = new Contact(Ids.next(), customerId, rules.kept(data), user, 0);
        contacts.insert(contact);
        log.note("created", contact, null, contact.data());
        return contact;
    }

    /** The files stay as they are. */
    @Requires(Capability.INTERACTION_EDIT)
    public void change(UUID id, int version, ContactData data) {
        change(id, version, data, FileChanges.NONE);
    }

    /** @param version as it was read; somebody else's change since then is refused as a conflict */
    @Requires(Capability.INTERACTION_EDIT)
    public void change(UUID id, int version, ContactData data, FileChanges changes) {
        Contact before = current(id, version);
        files.change(before, changes, permissions.user().id());
        ContactData kept = rules.kept(data);
        if (kept.equals(before.data())) return;
        contacts.update(before.with(kept));
        log.note("changed", before, before.data(), kept);
    }

    /** @return what {@link #restore} takes to undo it */
    @Requires(Capability.INTERACTION_EDIT)
    public RemovedContact remove(UUID id, int version) {
        Contact contact = current(id, version);
        Set<UUID> had = attachments.loosenAll(id, clock.instant());
        contacts.delete(id);
        log.note("removed", contact, contact.data(), null);
        return new RemovedContact(contact, had);
    }

    @Requires(Capability.INTERACTION_EDIT)
    public void restore(RemovedContact removed) {
        Contact contact = removed.contact();
        access.require(contact.customerId(), Capability.INTERACTION_EDIT);
        contacts.insert(contact);
        files.attach(contact, removed.files(), null);
        log.note("created", contact, null, contact.data());
    }

    private Contact current(UUID id, int version) {
        Contact contact = contacts.locked(id).orElseThrow(() -> new RefusedException("interaction.gone"));
        access.require(contact.customerId(), Capability.INTERACTION_EDIT);
        if (contact.version() != version) throw new RefusedException("interaction.changedMeanwhile");
        return contact;
    }
}
