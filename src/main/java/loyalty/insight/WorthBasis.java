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
    private final TransactionTemplate transaction;
    private final Clock clock;

    WorthBasis(
            RankingStore rankings,
            BuyingHistories histories,
            ValueModelStore models,
            TransactionTemplate transaction,
            Clock clock) {
        this.rankings = rankings;
        this.histories = histories;
        this.models = models;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Fits outside of any transaction: nobody who works waits for it. */
    void renew() {
        LocalDate today = LocalDate.now(clock);
        ValueModel model =
                new ValueModel(BgNbd.fit(histories.histories(today)), GammaGamma.fit(histories.spending(today)));
        transaction.executeWithoutResult(status -> {
            rankings.lookUp(today);
            models.keep(model);
        });
    }
}
