package loyalty.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links entries to a chain some seconds after they were written, so that no save waits for another one's. Each node may
 * do it: the head of the chain is held meanwhile.
 */
@Component
class AuditChain {
    private static final Logger LOG = LoggerFactory.getLogger(AuditChain.class);
    private static final int BATCH = 2000;

    private final ChainStore store;
    private final ValueProof proof;
    private final SealDirectory seals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuditChain(ChainStore store, ValueProof proof, SealDirectory seals, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.proof = proof;
        this.seals = seals;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${loyalty.audit.chain-interval:3s}")
    void extend() {
        int linked;
        do {
            linked = transaction.execute(status -> linkSome());
        } while (linked == BATCH);
    }

    /** The seal is written while the head is held: one that is older never takes the place of a later one. */
    private int linkSome() {
        ChainLink head = store.holdHead();
        List<ChainedEntry> linked = new ArrayList<>();
        for (ChainedEntry pending : store.pending(BATCH)) {
            ChainedEntry entry = proof.prove(pending);
            head = new ChainLink(head.link() + 1, ChainHash.of(head.hash(), entry));
            linked.add(entry.linked(head));
        }
        if (linked.isEmpty()) return 0;
        store.link(linked);
        store.keepHead(head);
        seal(head);
        return linked.size();
    }

    private void seal(ChainLink head) {
        try {
            seals.write(new DaySeal(LocalDate.now(clock), head));
        } catch (IOException e) {
            LOG.error("The audit chain can't be sealed", e);
        }
    }
}
