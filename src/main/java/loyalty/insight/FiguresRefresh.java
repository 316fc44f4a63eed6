package loyalty.insight;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import loyalty.credit.CreditChanged;
import loyalty.customer.CustomerRecordsMoved;
import loyalty.customer.CustomersChanged;
import loyalty.customer.CustomersLeaving;
import loyalty.feedback.FeedbackChanged;
import loyalty.followup.FollowupsChanged;
import loyalty.interaction.ContactsChanged;
import loyalty.purchase.PurchasesChanged;
import loyalty.survey.RecommendationsChanged;
import loyalty.survey.ScoresChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the row of figures of every customer: in the transaction that changes their records, and as a whole once a day,
 * because stage and activity change by the mere passing of days. Both use the same statements.
 */
@Component
class FiguresRefresh {
    static final UUID BEFORE_ALL = new UUID(0, 0);

    private final FiguresStore figures;
    private final TransactionTemplate transaction;

    FiguresRefresh(FiguresStore figures, TransactionTemplate transaction) {
        this.figures = figures;
        this.transaction = transaction;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomersChanged changed) {
        figures.add(changed.ids());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomersLeaving leaving) {
        figures.remove(leaving.ids());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomerRecordsMoved moved) {
        figures.refreshAll(moved.customerIds());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PurchasesChanged changed) {
        figures.refreshPurchases(changed.customerIds());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ScoresChanged changed) {
        figures.refreshScores(changed.customerIds());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RecommendationsChanged changed) {
        figures.refreshRecommendations(changed.customerIds());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FeedbackChanged changed) {
        figures.refreshFeedback(changed.customerIds());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FollowupsChanged changed) {
        figures.refreshFollowups(changed.customerIds());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CreditChanged changed) {
        figures.refreshCredit(changed.customerIds());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContactsChanged changed) {
        figures.refreshWorth(changed.customerIds());
    }

    void all(BooleanSupplier stopping) {
        each(stopping, figures::refreshAll);
    }

    /** Only what customers are worth. */
    void worth(BooleanSupplier stopping) {
        each(stopping, figures::refreshWorth);
    }

    /** All customers, some at a time, each time in a transaction of its own; so nobody who works waits long. */
    private void each(BooleanSupplier stopping, Consumer<List<UUID>> refresh) {
        List<UUID> customers = figures.customersAfter(BEFORE_ALL);
        while (!customers.isEmpty() && !stopping.getAsBoolean()) {
            List<UUID> chunk = customers;
            transaction.executeWithoutResult(status -> refresh.accept(chunk));
            customers = figures.customersAfter(chunk.getLast());
        }
    }

    /** The stages and the worth of those whom an import brought purchases. */
    void dueStages(BooleanSupplier stopping) {
        boolean more = true;
        while (more && !stopping.getAsBoolean())
            more = Boolean.TRUE.equals(transaction.execute(status -> figures.refreshDueStages()));
    }

    /** Those who bought this product, whose name may be their favourite's; also some at a time. */
    void ofProduct(UUID productId) {
        FiguresStore.inChunks(
                figures.customersWhoBought(productId),
                chunk -> transaction.executeWithoutResult(status -> figures.refreshPurchases(chunk)));
    }
}
