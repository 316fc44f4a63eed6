package loyalty.campaign;

import java.time.Clock;
import java.time.ZoneOffset;
import loyalty.customer.CustomerErasing;
import loyalty.customer.ErasedCustomer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An erased customer is asked no more. */
@Component
class InvitationErasing implements CustomerErasing {
    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationErasing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Runnable erase(ErasedCustomer customer) {
        jdbc.sql("""
                        update invitation set state = 'REFUSED', next_try_at = null, changed_at = :now
                        where customer_id = :customer and state in ('WAITING', 'INVITED')
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("customer", customer.id())
                .update();
        return () -> {};
    }
}
