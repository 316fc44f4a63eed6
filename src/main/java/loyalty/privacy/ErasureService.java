package loyalty.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import loyalty.customer.ErasedCustomer;
import loyalty.customer.ErasedCustomers;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.privacy.ErasureLine.Fate;
import loyalty.shared.HumanText;
import loyalty.shared.PersonalTable;
import loyalty.shared.RefusedException;
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
    private final ErasedCustomers customers;
    private final Eraser eraser;
    private final TransactionTemplate transaction;

    ErasureService(PersonalTables tables, ErasedCustomers customers, Eraser eraser, TransactionTemplate transaction) {
        this.tables = tables;
        this.customers = customers;
        this.eraser = eraser;
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
            afterwards.addAll(eraser.erase(customer, why));
        });
        afterwards.forEach(Runnable::run);
    }

    private static Fate fate(PersonalTable table) {
        if (table.removed()) return Fate.REMOVED;
        boolean cleared = table.columns().stream().anyMatch(column -> column.erased() != null);
        return cleared ? Fate.CLEARED : Fate.KEPT;
    }
}
