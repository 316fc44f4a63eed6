package loyalty.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.audit.ErasingChanges;
import loyalty.customer.CustomerErasing;
import loyalty.customer.CustomerRecordsMoved;
import loyalty.customer.CustomersChanged;
import loyalty.customer.ErasedCustomer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns a customer into a pseudonym, wherever they stand. */
@Component
class Eraser {
    private final PersonalTables tables;
    private final List<CustomerErasing> modules;
    private final AuditLog audit;
    private final ErasingChanges log;
    private final ApplicationEventPublisher events;

    Eraser(
            PersonalTables tables,
            List<CustomerErasing> modules,
            AuditLog audit,
            ErasingChanges log,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.modules = modules;
        this.audit = audit;
        this.log = log;
        this.events = events;
    }

    /** @return what is left to do once the running transaction has succeeded */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Runnable> erase(ErasedCustomer customer, String why) {
        List<Runnable> afterwards = new ArrayList<>();
        log.holdChain();
        modules.forEach(module -> afterwards.add(module.erase(customer)));
        tables.ofCustomers().forEach(table -> tables.erase(table, customer));
        events.publishEvent(new CustomersChanged(Set.of(customer.id())));
        events.publishEvent(new CustomerRecordsMoved(Set.of(customer.id())));
        audit.record(AuditEntry.of("erased", AuditedPersonalData.TYPE, customer.id(), why));
        return afterwards;
    }
}
