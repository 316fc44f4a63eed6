package loyalty.interaction;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that belong to contacts. */
@Service
public class AttachmentService {
    private final AttachmentIntake intake;
    private final AttachmentFiles files;
    private final AttachmentStore attachments;
    private final ContactStore contacts;
    private final ContactLog log;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final Clock clock;

    AttachmentService(
            AttachmentIntake intake,
            AttachmentFiles files,
            AttachmentStore attachments,
            ContactStore contacts,
            ContactLog log,
            CustomerAccess access,
            Permissions permissions,
            Clock clock) {
        this.intake = intake;
        this.files = files;
        this.attachments = attachments;
        this.contacts = contacts;
        this.log = log;
        this.access = access;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * Takes a file that will belong to a contact once that is logged; one that never does is deleted after a day. No
     * transaction is open while it arrives.
     *
     * @param content read no further than a file may be long
     */
    @Requires(Capability.INTERACTION_EDIT)
    public Attachment upload(String fileName, InputStream content) {
        Attachment attachment = intake.take(fileName, content);
        attachments.insert(attachment, permissions.user().id(), clock.instant());
        return attachment;
    }

    /** @throws RefusedException alike whether there is no such file or its customer is out of the caller's scope */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public OpenAttachment open(UUID id) throws IOException {
        requireReach(id, Capability.CUSTOMER_VIEW);
        return new OpenAttachment(attachments.find(id).orElseThrow(AttachmentService::gone), files.open(id));
    }

    /** @return what {@link #restore} takes to undo it */
    @Requires(Capability.INTERACTION_EDIT)
    @Transactional
    public RemovedAttachment remove(UUID id) {
        Contact contact = requireReach(id, Capability.INTERACTION_EDIT);
        Attachment attachment = attachments.find(id).orElseThrow(AttachmentService::gone);
        attachments.loosen(id, clock.instant());
        log.noteFile("removed", contact, attachment.name(), null);
        return new RemovedAttachment(id, contact.id());
    }

    @Requires(Capability.INTERACTION_EDIT)
    @Transactional
    public void restore(RemovedAttachment removed) {
        Contact contact = contacts.locked(removed.contactId()).orElseThrow(AttachmentService::gone);
        access.require(contact.customerId(), Capability.INTERACTION_EDIT);
        if (attachments.attach(contact.id(), List.of(removed.id()), null) == 0) throw gone();
        log.noteFile(
                "created",
                contact,
                null,
                attachments.find(removed.id()).orElseThrow().name());
    }

    private Contact requireReach(UUID id, Capability capability) {
        Contact contact = attachments.contactOf(id).flatMap(contacts::find).orElseThrow(AttachmentService::gone);
        if (!access.allows(contact.customerId(), capability)) throw gone();
        return contact;
    }

    private static RefusedException gone() {
        return new RefusedException("interaction.file.gone");
    }
}
