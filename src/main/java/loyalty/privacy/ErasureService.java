package loyalty.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.audit.ErasingChanges;
import loyalty.customer.CustomerErasing;
import loyalty.customer.CustomerRecordsMoved;
import loyalty.customer.CustomersChanged;
import loyalty.customer.ErasedCustomer;
import loyalty.customer.ErasedCustomers;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.privacy.ErasureLine.Fate;
import loyalty.shared.HumanText;
import loyalty.shared.PersonalTable;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases customers who ask for it (PIPL 47, GDPR 17). What the books need stays under a pseudonym that leads back to
 * nobody: purchases, scores, answers without words, receivables and payments; so no sum changes. Backups made before
 * keep the data until they are thrown away.
 */
@Service
@Requires(Capability.PERSONAL_DATA)
public class ErasureService {
    public static final int REASON_LENGTH = 200;

    private final PersonalTables tables;
    private final List<CustomerErasing> modules;
    private final ErasedCustomers customers;
    private final AuditLog audit;
    private final ErasingChanges log;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ErasureService(
            PersonalTables tables,
            List<CustomerErasing> modules,
            ErasedCustomers customers,
            AuditLog audit,
            ErasingChanges log,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.tables = tables;
        this.modules = modules;
        this.customers = customers;
        this.audit = audit;
        this.log = log;
        this.events = events;
        this.transaction = transaction;
    }

    /** What would become of their records; of which there are none is left out. */
    @Transactional(readOnly = true)
    public List<ErasureLine> preview(UUID customerId) {
        ErasedCustomer customer = customers.reachable(customerId);
        return tables.ofCustomers().stream()
                .map(table -> new ErasureLine(table.name(), tables.count(table, customer), fate(table)))
                .filter(line -> line.records() > 0)
                .toList();
    }

    /**
     * Can't be undone.
     *
     * @param reason why, without anything personal; kept in the log
     * @param typedNumber the customer's number, to be sure who is meant
     */
    public void erase(UUID customerId, String reason, String typedNumber) {
        String why = HumanText.clean(reason);
        if (why.isEmpty()) throw new RefusedException("privacy.erase.noReason");
        if (HumanText.length(why) > REASON_LENGTH) throw new RefusedException("privacy.erase.tooLong", REASON_LENGTH);
        List<Runnable> afterwards = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            ErasedCustomer customer = customers.locked(customerId);
            if (!customer.number().equals(HumanText.clean(typedNumber)))
                throw new RefusedException("privacy.erase.otherNumber");
            if (why.contains(customer.name())) throw new RefusedException("privacy.erase.personalReason");
            log.holdChain();
            modules.forEach(module -> afterwards.add(module.erase(customer)));
            tables.ofCustomers().forEach(table -> tables.erase(table, customer));
            events.publishEvent(new CustomersChanged(Set.of(customerId)));
            events.publishEvent(new CustomerRecordsMoved(Set.of(customerId)));
            audit.record(AuditEntry.of("erased", AuditedPersonalData.TYPE, customerId, why));
        });
        afterwards.forEach(Runnable::run);
    }

    private static Fate fate(PersonalTable table) {
        if (table.removed()) return Fate.REMOVED;
        boolean cleared = table.columns().stream().anyMatch(column -> column.erased() != null);
        return cleared ? Fate.CLEARED : Fate.KEPT;
    }
}
