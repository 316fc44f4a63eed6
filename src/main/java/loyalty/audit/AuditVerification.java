package loyalty.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Goes through the whole log: whether it says what it said when it was written. */
@Component
class AuditVerification {
    private static final int PAGE = 5000;

    private final ChainStore store;
    private final ValueProof proof;
    private final SealDirectory seals;
    private final Verifications verifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditVerification(
            ChainStore store,
            ValueProof proof,
            SealDirectory seals,
            Verifications verifications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.proof = proof;
        this.seals = seals;
        this.verifications = verifications;
        this.events = events;
        this.clock = clock;
    }

    /** The seals are read before the head: entries linked meanwhile are not looked for. */
    ChainVerdict verify() {
        var walk = new ChainWalk(proof, clock.getZone(), seals.read());
        ChainLink head = store.head();
        long from = 1;
        List<ChainedEntry> page;
        do {
            page = store.page(from, head.link(), PAGE);
            page.forEach(walk::pass);
            from = walk.reached();
        } while (page.size() == PAGE);
        LocalDate today = LocalDate.now(clock);
        ChainVerdict verdict = walk.end(head, store.countPending(), today);
        verifications.add(verdict);
        if (!verdict.sound())
            events.publishEvent(new LogDamaged(verdict.findings().size(), today));
        return verdict;
    }
}
