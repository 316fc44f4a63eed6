package loyalty.survey;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The satisfaction scores of customers, as they are entered by hand. */
@Service
@Transactional
public class ScoreService {
    private final ScoreStore scores;
    private final ScoreRules rules;
    private final ScoreLog log;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final Clock clock;

    ScoreService(
            ScoreStore scores,
            ScoreRules rules,
            ScoreLog log,
            CustomerAccess access,
            Permissions permissions,
            Clock clock) {
        this.scores = scores;
        this.rules = rules;
        this.log = log;
        this.access = access;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Newest first. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public List<ScoreSummary> of(UUID customerId, int offset, int limit) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        return scores.of(customerId, offset, limit);
    }

    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public ScoreTotals totals(UUID customerId) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        return scores.totals(customerId);
    }

    @Requires(Capability.SCORE_EDIT)
    public UUID give(UUID customerId, ScoreData data) {
        access.require(customerId, Capability.SCORE_EDIT);
        ScoreData kept = rules.kept(data);
        UUID key = scores.freeKey(customerId, kept);
        Score score = Score.given(customerId, kept, key, permissions.user().id(), clock.instant());
        scores.insert(score);
        log.note("created", customerId, null, kept);
        return score.id();
    }

    /** @param version as it was read; somebody else's change since then is refused as a conflict */
    @Requires(Capability.SCORE_EDIT)
    public void change(UUID id, int version, ScoreData data) {
        Score before = current(id, version);
        ScoreData kept = rules.kept(data);
        if (kept.equals(before.data())) return;
        scores.update(id, kept);
        log.note("changed", before.customerId(), before.data(), kept);
    }

    /** @return what {@link #restore} takes to undo it */
    @Requires(Capability.SCORE_EDIT)
    public RemovedScore remove(UUID id, int version) {
        Score score = current(id, version);
        scores.delete(id);
        log.note("removed", score.customerId(), score.data(), null);
        return new RemovedScore(score);
    }

    @Requires(Capability.SCORE_EDIT)
    public void restore(RemovedScore removed) {
        Score score = removed.score();
        access.require(score.customerId(), Capability.SCORE_EDIT);
        scores.insert(score);
        log.note("created", score.customerId(), null, score.data());
    }

    private Score current(UUID id, int version) {
        Score score = scores.locked(id).orElseThrow(() -> new RefusedException("survey.score.gone"));
        access.require(score.customerId(), Capability.SCORE_EDIT);
        if (score.version() != version) throw new RefusedException("survey.score.changedMeanwhile");
        return score;
    }
}
