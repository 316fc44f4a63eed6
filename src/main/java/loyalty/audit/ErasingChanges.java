package loyalty.audit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For who erases values of the log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ErasingChanges {
    private final ChainStore store;

    ErasingChanges(ChainStore store) {
        this.store = store;
    }

    /**
     * Keeps entries from being linked until the transaction ends. Otherwise one that is being linked would get the proof of
     * a value that is gone by then, and the chain would look altered.
     */
    public void holdChain() {
        store.holdHead();
    }
}
