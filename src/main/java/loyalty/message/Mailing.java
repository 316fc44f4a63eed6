package loyalty.message;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.notification.MailServer;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Orders mails to customers. Who may do so is for the caller to know. */
@Component
public class Mailing {
    private static final int CHUNK = 1_000;

    private final MailingStore store;
    private final MailServer server;
    private final Clock clock;

    Mailing(MailingStore store, MailServer server, Clock clock) {
        this.store = store;
        this.server = server;
        this.clock = clock;
    }

    /** While there is no server, mails wait. */
    public boolean hasServer() {
        return server.configured();
    }

    @Transactional(readOnly = true)
    public MailCounts counts(String purpose, UUID reference) {
        return store.counts(purpose, reference);
    }

    /** How many of them would be left out now, by reason. */
    @Transactional(readOnly = true)
    public Map<LeftOut, Integer> leftOut(Collection<UUID> customerIds) {
        Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);
        for (Set<UUID> chunk : chunks(customerIds)) count(store.leftOut(chunk), counts);
        return counts;
    }

    /**
     * Those to whom the last mail about something went out some time ago, some at a time.
     *
     * @param before when it went out at the latest
     * @param after the last of those that were read before
     * @param which of them: a condition on {@code customer_mail} as {@code m}
     */
    @Transactional(readOnly = true)
    public List<SentMail> lastSent(String purpose, UUID reference, Instant before, UUID after, SqlCondition which) {
        return store.lastSent(
                purpose, reference, before, which.and(SqlCondition.of("m.id > :after", "after", after)), CHUNK);
    }

    /** Once and again is the same as once. They go out after the running transaction, as fast as the server is allowed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ordered send(MailOrder order, Collection<UUID> customerIds) {
        int waiting = 0;
        int reachable = 0;
        Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);
        for (Set<UUID> chunk : chunks(customerIds)) {
            Map<UUID, LeftOut> without = store.leftOut(chunk);
            count(without, counts);
            chunk.removeAll(without.keySet());
            reachable += chunk.size();
            waiting += store.add(order, chunk, clock.instant());
        }
        return new Ordered(waiting, reachable - waiting, counts);
    }

    private static void count(Map<UUID, LeftOut> without, Map<LeftOut, Integer> counts) {
        without.values().forEach(reason -> counts.merge(reason, 1, Integer::sum));
    }

    private static List<Set<UUID>> chunks(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(Set.copyOf(ids));
        List<Set<UUID>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK)
            chunks.add(new HashSet<>(all.subList(from, Math.min(all.size(), from + CHUNK))));
        return chunks;
    }
}
