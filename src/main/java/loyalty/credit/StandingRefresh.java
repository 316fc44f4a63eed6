package loyalty.credit;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import loyalty.customer.CustomerRecordsMoved;
import loyalty.customer.CustomersLeaving;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps standings where nobody entered anything: when customers are merged or leave, and as days pass. */
@Component
class StandingRefresh {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int CHUNK = 200;

    private final Standings standings;
    private final StandingStore store;
    private final TransactionTemplate transaction;

    StandingRefresh(Standings standings, StandingStore store, TransactionTemplate transaction) {
        this.standings = standings;
        this.store = store;
        this.transaction = transaction;
    }

    /** First, so that rows are locked in the same order as by a payment: the standing, then the figures. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomerRecordsMoved moved) {
        standings.refreshMoved(moved.customerIds());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomersLeaving leaving) {
        store.remove(leaving.ids());
    }

    /** All customers with credit records, some at a time, each time in a transaction of its own. */
    void all(BooleanSupplier stopping) {
        List<UUID> customers = store.after(BEFORE_ALL, CHUNK);
        while (!customers.isEmpty() && !stopping.getAsBoolean()) {
            List<UUID> chunk = customers;
            transaction.executeWithoutResult(status -> standings.refresh(chunk));
            customers = store.after(chunk.getLast(), CHUNK);
        }
    }
}
