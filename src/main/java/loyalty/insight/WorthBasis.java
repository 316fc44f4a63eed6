package loyalty.insight;

import java.time.Clock;
import java.time.LocalDate;
import loyalty.statistics.BgNbd;
import loyalty.statistics.GammaGamma;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What customers are measured by for a day: the ranks of all and the models of buying, renewed from all purchases. */
@Component
class WorthBasis {
    private final RankingStore rankings;
    private final BuyingHistories histories;
    private final ValueModelStore models;
    private final RfmWindowStore window;
    private final LifecycleRuleStore rules;
    private final ScoreWeightStore weights;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WorthBasis(
            RankingStore rankings,
            BuyingHistories histories,
            ValueModelStore models,
            RfmWindowStore window,
            LifecycleRuleStore rules,
            ScoreWeightStore weights,
            TransactionTemplate transaction,
            Clock clock) {
        this.rankings = rankings;
        this.histories = histories;
        this.models = models;
        this.window = window;
        this.rules = rules;
        this.weights = weights;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Fits outside of any transaction: nobody who works waits for it. */
    void renew() {
        LocalDate today = LocalDate.now(clock);
        window.reread();
        ValueModel model = model(today);
        Rankings ranks = rankings.on(today);
        transaction.executeWithoutResult(status -> {
            models.lock();
            rankings.keep(ranks);
            models.keep(model);
        });
        rankings.reread();
        models.reread();
    }

    /** What customers are measured by on a day that has passed: by the rules of today and the records until then. */
    Appraisal appraisal(LocalDate day) {
        return new Appraisal(rankings.on(day), model(day), rules.kept().on(day), weights.kept(), day);
    }

    ValueModel model(LocalDate day) {
        return new ValueModel(BgNbd.fit(histories.histories(day)), GammaGamma.fit(histories.spending(day)));
    }
}
