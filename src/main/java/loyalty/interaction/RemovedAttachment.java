package loyalty.interaction;

import java.util.UUID;

/** A file that was taken from its contact; only the service can bring it back, and only for a day. */
public final class RemovedAttachment {
    private final UUID id;
    private final UUID contactId;

    RemovedAttachment(UUID id, UUID contactId) {
        this.id = id;
        this.contactId = contactId;
    }

    UUID id() {
        return id;
    }

    UUID contactId() {
        return contactId;
    }
}
