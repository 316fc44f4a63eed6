package loyalty.customer;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes owners by the rules of the pool, which has made sure that it may. */
@Component
public class CustomerOwnership {
    private final CustomerRepository customers;
    private final CustomerFields fields;
    private final AuditLog audit;
    private final CustomerNews news;
    private final Clock clock;

    CustomerOwnership(
            CustomerRepository customers, CustomerFields fields, AuditLog audit, CustomerNews news, Clock clock) {
        this.customers = customers;
        this.fields = fields;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Gives the customers to somebody, or to nobody; only those whose owner still is the one expected.
     *
     * @return those whose owner has changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> change(Set<UUID> ids, @Nullable UUID from, @Nullable UUID to) {
        List<Customer> theirs = customers.lock(ids).stream()
                .filter(customer -> Objects.equals(customer.ownerId, from))
                .toList();
        audit.record(theirs.stream().map(customer -> give(customer, to)).toList());
        Set<UUID> changed = theirs.stream().map(customer -> customer.id).collect(Collectors.toSet());
        news.tell(new ChangedCustomers(changed, changed));
        return changed;
    }

    private AuditEntry give(Customer customer, @Nullable UUID to) {
        CustomerField owner = fields.find("owner").orElseThrow();
        String before = owner.get(customer);
        customer.own(to, clock.instant());
        customer.settle(clock.instant(), fields.completeness());
        return CustomerEditor.entry(customer, owner, before, owner.get(customer));
    }
}
