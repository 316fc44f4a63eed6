package loyalty.customer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces what has become of customers, once the database has it: whoever listens asks there. */
@Component
class CustomerNews {
    private final CustomerRepository customers;
    private final ApplicationEventPublisher events;

    CustomerNews(CustomerRepository customers, ApplicationEventPublisher events) {
        this.customers = customers;
        this.events = events;
    }

    void tell(ChangedCustomers changed) {
        if (changed.ids().isEmpty()) return;
        customers.flush();
        events.publishEvent(new CustomersChanged(changed.ids()));
        if (!changed.given().isEmpty()) events.publishEvent(new CustomersGiven(changed.given()));
    }
}
