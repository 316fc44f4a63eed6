package loyalty.survey;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.customer.CustomerAccess;
import loyalty.customer.ImportTurn;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scores by the thousand, for imports. An import writes batch after batch and then announces the customers it touched,
 * so that what follows from scores is worked out once for each customer and not once for each batch: {@link #write} …,
 * {@link #customersOf}, {@link #announce} …; to take it back, {@link #customersOf}, {@link #undo} …. Every step can be
 * repeated after an interruption.
 */
@Service
@Transactional
@Requires(Capability.IMPORT)
public class ScoreBulk {
    private final ScoreStore scores;
    private final ScoreRules rules;
    private final ImportTurn turn;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScoreBulk(
            ScoreStore scores,
            ScoreRules rules,
            ImportTurn turn,
            CustomerAccess access,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.scores = scores;
        this.rules = rules;
        this.turn = turn;
        this.access = access;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Best some thousand at a time. A score that was imported before stays as it is.
     *
     * @return for each score whether it is new, in the same order
     */
    public List<Boolean> write(UUID importId, List<ImportedScore> imported) {
        access.requireAll(
                imported.stream().map(ImportedScore::customerId).collect(Collectors.toSet()), Capability.IMPORT);
        turn.await();
        Set<UUID> known =
                scores.taken(imported.stream().map(ImportedScore::matchKey).toList());
        scores.insert(imported.stream()
                .filter(score -> !known.contains(score.matchKey()))
                .map(score -> made(importId, score))
                .toList());
        return imported.stream().map(score -> !known.contains(score.matchKey())).toList();
    }

    /** Whose scores the import created. */
    @Transactional(readOnly = true)
    public List<UUID> customersOf(UUID importId) {
        return scores.customersOf(importId);
    }

    /** Brings up to date what follows from the scores of these customers; best a thousand at a time. */
    public void announce(Collection<UUID> customers) {
        events.publishEvent(new ScoresChanged(Set.copyOf(customers)));
    }

    /**
     * Takes back what an import added to these customers; best a thousand at a time.
     *
     * @return how many scores were removed, also those corrected since
     */
    public int undo(UUID importId, Collection<UUID> customers) {
        access.requireAll(Set.copyOf(customers), Capability.IMPORT);
        int removed = scores.deleteImported(importId, customers);
        announce(customers);
        return removed;
    }

    private Score made(UUID importId, ImportedScore score) {
        ScoreData kept = rules.kept(score.data());
        UUID by = permissions.user().id();
        return Score.given(score.customerId(), kept, score.matchKey(), by, clock.instant())
                .asOfImport(importId);
    }
}
