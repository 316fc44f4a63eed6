package loyalty.followup;

import java.time.Clock;
import java.time.ZoneOffset;
import loyalty.customer.CustomerErasing;
import loyalty.customer.ErasedCustomer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is planned for an erased customer is called off, with what would follow in its series. */
@Component
class FollowupErasing implements CustomerErasing {
    private final JdbcClient jdbc;
    private final Clock clock;

    FollowupErasing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Runnable erase(ErasedCustomer customer) {
        jdbc.sql("""
                        update followup set state = 'CANCELLED', open_due_on = null, closed_at = :now, notice = null,
                            notice_at = null, version = version + 1
                        where open_due_on is not null and customer_id = :customer
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("customer", customer.id())
                .update();
        return () -> {};
    }
}
