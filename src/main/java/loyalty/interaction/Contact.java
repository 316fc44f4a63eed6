package loyalty.interaction;

import java.util.UUID;

/** A row of the interaction table. */
record Contact(UUID id, UUID customerId, ContactData data, UUID contactedBy, int version) {

    Contact with(ContactData changed) {
        return new Contact(id, customerId, changed, contactedBy, version + 1);
    }
}
