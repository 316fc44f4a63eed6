package loyalty.interaction;

import java.util.UUID;
import loyalty.customer.CustomerContacts;
import loyalty.customer.CustomerRecordsMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the day of the last contact when customers are merged or parted again. */
@Component
class MovedContacts {
    private final CustomerContacts customers;
    private final ContactStore contacts;

    MovedContacts(CustomerContacts customers, ContactStore contacts) {
        this.customers = customers;
        this.contacts = contacts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomerRecordsMoved moved) {
        for (UUID customer : moved.customerIds()) customers.keepLast(customer, () -> contacts.last(customer));
    }
}
