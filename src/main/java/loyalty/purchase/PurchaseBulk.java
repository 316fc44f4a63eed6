package loyalty.purchase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.customer.CustomerAccess;
import loyalty.customer.ImportTurn;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Purchases by the thousand, for imports. An import writes batch after batch and then announces the customers it
 * touched, so that what follows from purchases is worked out once for each customer and not once for each batch:
 * {@link #write} …, {@link #customersOf}, {@link #announce} …; to take it back, {@link #customersOf}, {@link #undo} ….
 * Every step can be repeated after an interruption.
 */
@Service
@Transactional
@Requires(Capability.IMPORT)
public class PurchaseBulk {
    private final PurchaseImportStore imports;
    private final PurchaseRows rows;
    private final ImportTurn turn;
    private final CustomerAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PurchaseBulk(
            PurchaseImportStore imports,
            PurchaseRows rows,
            ImportTurn turn,
            CustomerAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.turn = turn;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * Best some thousand at a time.
     *
     * @return what became of each line, in the same order
     */
    public List<Outcome> write(UUID importId, List<ImportedPurchase> lines) {
        access.requireAll(
                lines.stream().map(ImportedPurchase::customerId).collect(Collectors.toSet()), Capability.IMPORT);
        turn.await();
        Map<UUID, Purchase> known = imports.byMatchKey(
                lines.stream().map(ImportedPurchase::matchKey).toList());
        Batch batch = new Batch(importId, clock.instant());
        List<Outcome> outcomes = lines.stream()
                .map(line -> batch.take(line, known.get(line.matchKey())))
                .toList();
        batch.store();
        return outcomes;
    }

    /** Whose purchases the import created or changed. */
    @Transactional(readOnly = true)
    public List<UUID> customersOf(UUID importId) {
        return imports.customersOf(importId);
    }

    /** Brings up to date what follows from the purchases of these customers; best a thousand at a time. */
    public void announce(Collection<UUID> customers) {
        events.publishEvent(new PurchasesChanged(Set.copyOf(customers)));
    }

    /** Takes back what an import did to the purchases of these customers; best a thousand at a time. */
    public UndoneImport undo(UUID importId, Collection<UUID> customers) {
        access.requireAll(Set.copyOf(customers), Capability.IMPORT);
        int restored = imports.restoreOverwritten(importId, customers);
        int overwritten = imports.forgetOverwritten(importId, customers);
        int removed = imports.removeCreated(importId, customers);
        int kept = imports.countCreated(importId, customers);
        announce(customers);
        return new UndoneImport(removed, kept, restored, overwritten - restored);
    }

    private final class Batch {
        private final UUID importId;
        private final Instant now;
        private final List<Purchase> created = new ArrayList<>();
        private final List<Purchase> changed = new ArrayList<>();

        Batch(UUID importId, Instant now) {
            this.importId = importId;
            this.now = now;
        }

        Outcome take(ImportedPurchase line, @Nullable Purchase known) {
            if (known == null) {
                created.add(Purchase.recorded(line.customerId(), line.line(), line.matchKey(), now)
                        .asOfImport(importId));
                return Outcome.CREATED;
            }
            if (line.line().orderNumber() == null || line.line().equals(known.line())) return Outcome.UNCHANGED;
            changed.add(known.with(line.line()));
            return Outcome.UPDATED;
        }

        /** By customer, so that rows and index entries that belong together are written together. */
        void store() {
            created.sort(Comparator.comparing(Purchase::customerId));
            rows.insert(created);
            imports.remember(importId, changed.stream().map(Purchase::id).toList());
            rows.update(changed);
        }
    }
}
