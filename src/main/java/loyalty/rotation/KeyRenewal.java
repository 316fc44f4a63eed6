package loyalty.rotation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import loyalty.keys.KeyChange;
import loyalty.keys.Renewal;
import loyalty.keys.SealedStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through everything that is encrypted, in small transactions, until a whole pass finds nothing that is not under
 * the current keys. What is under them already stays as it is, so it can be broken off and begun again at will.
 */
@Component
class KeyRenewal {
    private static final int BATCH = 500;

    private final List<SealedStore> stores;
    private final KeyChange keys;
    private final TransactionTemplate transaction;

    KeyRenewal(List<SealedStore> stores, KeyChange keys, TransactionTemplate transaction) {
        this.stores = stores.stream()
                .sorted(Comparator.comparing(store ->
                        String.join(",", store.columns().stream().sorted().toList())))
                .toList();
        this.keys = keys;
        this.transaction = transaction;
    }

    RenewalPlace begin() {
        return RenewalPlace.first(keys.current());
    }

    long total() {
        return stores.stream().mapToLong(SealedStore::count).sum();
    }

    /**
     * @param committing told where it is, in each transaction
     * @param goesOn asked after each
     * @return where it ended: at the end of a clean pass, unless it was told to stop
     */
    RenewalPlace run(RenewalPlace from, Consumer<RenewalPlace> committing, Predicate<RenewalPlace> goesOn) {
        RenewalPlace at = from;
        while (goesOn.test(at) && !isDone(at)) at = step(at, committing);
        if (isDone(at)) keys.settle();
        return at;
    }

    boolean isDone(RenewalPlace at) {
        return at.store() == stores.size() && at.isClean(keys.current());
    }

    private RenewalPlace step(RenewalPlace at, Consumer<RenewalPlace> committing) {
        return transaction.execute(status -> {
            RenewalPlace next = at.store() == stores.size() ? at.nextPass(keys.current()) : renew(at);
            committing.accept(next);
            return next;
        });
    }

    private RenewalPlace renew(RenewalPlace at) {
        Renewal step = stores.get(at.store()).renew(at.place(), BATCH);
        return step.seen() == 0 ? at.nextStore() : at.after(step);
    }
}
