package loyalty.customer;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An erased customer is marked as such, can't be told apart from whom they were merged with, and is nobody's double. */
@Component
class RegisterErasing implements CustomerErasing {
    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterErasing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The new version makes a save fail that began before. */
    @Override
    public Runnable erase(ErasedCustomer customer) {
        jdbc.sql("""
                        update customer set erased_at = :now, updated_at = :now, completeness = 0, version = version + 1
                        where id = :customer
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("customer", customer.id())
                .update();
        jdbc.sql(
                        "delete from customer_merge where survivor_id = :customer or into_id = :customer or absorbed_id = :customer")
                .param("customer", customer.id())
                .update();
        return () -> {};
    }
}
