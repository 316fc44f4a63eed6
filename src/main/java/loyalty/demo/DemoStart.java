package loyalty.demo;

import loyalty.identity.FirstRun;
import loyalty.identity.RunAs;
import loyalty.insight.FiguresRenewal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database when asked to, all of it or nothing, and says how to sign in. */
@Component
@ConditionalOnBooleanProperty("loyalty.demo")
class DemoStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final FirstRun firstRun;
    private final DemoColumns columns;
    private final DemoData data;
    private final FiguresRenewal figures;
    private final DemoChurn churn;
    private final RunAs runAs;
    private final TransactionTemplate transaction;

    DemoStart(
            FirstRun firstRun,
            DemoColumns columns,
            DemoData data,
            FiguresRenewal figures,
            DemoChurn churn,
            RunAs runAs,
            TransactionTemplate transaction) {
        this.firstRun = firstRun;
        this.columns = columns;
        this.data = data;
        this.figures = figures;
        this.churn = churn;
        this.runAs = runAs;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!firstRun.pending()) return;
        DemoColumnKeys keys = runAs.system(columns::create);
        transaction.executeWithoutResult(status -> runAs.system(() -> {
            data.create(keys);
            return keys;
        }));
        figures.renew(() -> false);
        transaction.executeWithoutResult(status -> runAs.system(() -> {
            churn.create();
            return keys;
        }));
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        LOG.info("Demo accounts, each with the password {}: {}", DemoAccounts.PASSWORD, DemoAccounts.usernames());
    }
}
