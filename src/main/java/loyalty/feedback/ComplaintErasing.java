package loyalty.feedback;

import java.time.Clock;
import java.time.ZoneOffset;
import loyalty.customer.CustomerErasing;
import loyalty.customer.ErasedCustomer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody is left to answer: complaints of an erased customer end. */
@Component
class ComplaintErasing implements CustomerErasing {
    private final JdbcClient jdbc;
    private final Clock clock;

    ComplaintErasing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Runnable erase(ErasedCustomer customer) {
        jdbc.sql("""
                        update complaint set state = 'CLOSED', open = false, closed_at = :now, risk_at = null, due_at = null,
                            warning_at = null, version = version + 1
                        where open and id in (select id from feedback where customer_id = :customer)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("customer", customer.id())
                .update();
        jdbc.sql("update feedback set open = false, version = version + 1 where open and customer_id = :customer")
                .param("customer", customer.id())
                .update();
        return () -> {};
    }
}
