package loyalty.exchange;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something for many customers, some at a time, each time in a transaction of its own. */
@Component
class CustomerBatches {
    private static final int SIZE = 1_000;
    private final TransactionTemplate transaction;

    CustomerBatches(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    void each(List<UUID> customers, Consumer<Collection<UUID>> action) {
        sum(customers, some -> {
            action.accept(some);
            return UndoneRecords.NONE;
        });
    }

    UndoneRecords sum(List<UUID> customers, Function<Collection<UUID>, UndoneRecords> action) {
        UndoneRecords sum = UndoneRecords.NONE;
        for (int from = 0; from < customers.size(); from += SIZE) {
            List<UUID> some = customers.subList(from, Math.min(from + SIZE, customers.size()));
            sum = sum.plus(transaction.execute(status -> action.apply(some)));
        }
        return sum;
    }
}
