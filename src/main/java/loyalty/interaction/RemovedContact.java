package loyalty.interaction;

/** A contact that was removed; only the service can bring it back. */
public final class RemovedContact {
    private final Contact contact;

    RemovedContact(Contact contact) {
        this.contact = contact;
    }

    Contact contact() {
        return contact;
    }
}
