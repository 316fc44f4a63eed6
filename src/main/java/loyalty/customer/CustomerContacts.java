package loyalty.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When customers were last in contact. It derives from records of other modules, so it is no change of the customer. */
@Component
public class CustomerContacts {
    private final JdbcClient jdbc;
    private final Clock clock;

    CustomerContacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Holds the customer's row before asking, so that of two contacts at once the later one sees the earlier.
     *
     * @param last asks for the last contact there is now, in the running transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepLast(UUID customerId, Supplier<Optional<Instant>> last) {
        jdbc.sql("select id from customer where id = :id for update")
                .param("id", customerId)
                .query(UUID.class)
                .single();
        Optional<Instant> at = last.get();
        jdbc.sql("update customer set last_contact_at = :at, last_contact_on = :day where id = :id")
                .param("at", at.map(time -> time.atOffset(ZoneOffset.UTC)).orElse(null))
                .param(
                        "day",
                        at.map(time -> LocalDate.ofInstant(time, clock.getZone()))
                                .orElse(null))
                .param("id", customerId)
                .update();
    }
}
