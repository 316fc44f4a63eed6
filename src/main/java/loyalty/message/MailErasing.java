package loyalty.message;

import java.time.Clock;
import loyalty.customer.CustomerErasing;
import loyalty.customer.ErasedCustomer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails to an erased customer that have not gone out stay here. */
@Component
class MailErasing implements CustomerErasing {
    private final JdbcClient jdbc;
    private final Clock clock;

    MailErasing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Runnable erase(ErasedCustomer customer) {
        jdbc.sql("""
                        update customer_mail set state = 'FAILED', failure = 'NO_ADDRESS', changed_at = :now
                        where customer_id = :customer and state = 'WAITING'
                        """)
                .param("now", MailingStore.utc(clock.instant()))
                .param("customer", customer.id())
                .update();
        return () -> {};
    }
}
