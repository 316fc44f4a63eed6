package loyalty.interaction;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files as they come to contacts and go from them; one that went is deleted after a day. */
@Component
class ContactFiles {
    private final AttachmentStore store;
    private final ContactLog log;
    private final Clock clock;

    ContactFiles(AttachmentStore store, ContactLog log, Clock clock) {
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    /** @param uploadedBy only files of this user; null for anybody's */
    void attach(Contact contact, Set<UUID> ids, @Nullable UUID uploadedBy) {
        if (store.attach(contact.id(), ids, uploadedBy) < ids.size()) throw gone();
    }

    void change(Contact contact, FileChanges changes, UUID user) {
        changes.removed().forEach(id -> remove(contact, id));
        attach(contact, changes.added(), user);
        changes.added().forEach(id -> log.noteFile("created", contact, null, name(id)));
    }

    private void remove(Contact contact, UUID id) {
        if (!store.contactOf(id).equals(Optional.of(contact.id()))) throw gone();
        store.loosen(id, clock.instant());
        log.noteFile("removed", contact, name(id), null);
    }

    private String name(UUID id) {
        return store.find(id).orElseThrow(ContactFiles::gone).name();
    }

    private static RefusedException gone() {
        return new RefusedException("interaction.file.gone");
    }
}
