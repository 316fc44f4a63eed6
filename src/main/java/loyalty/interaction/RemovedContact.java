package loyalty.interaction;

import java.util.Set;
import java.util.UUID;

/** A contact that was removed; only the service can bring it back. */
public final class RemovedContact {
    private final Contact contact;
    private final Set<UUID> files;

    RemovedContact(Contact contact, Set<UUID> files) {
        this.contact = contact;
        this.files = Set.copyOf(files);
    }

    Set<UUID> files() {
        return files;
    }

    Contact contact() {
        return contact;
    }
}
