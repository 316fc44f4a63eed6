package loyalty.customer;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells all customers anew how complete they are, in the database; for when what counts has changed. */
@Component
class CompletenessRefresh {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int CHUNK = 1_000;

    private final CustomFields fields;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CompletenessRefresh(CustomFields fields, JdbcClient jdbc, TransactionTemplate transaction) {
        this.fields = fields;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Some customers at a time, each time in a transaction of its own; so nobody who works waits long. */
    void all(BooleanSupplier stopping) {
        String percent = fields.latestCompleteness().sql("c");
        List<UUID> refreshed = List.of(BEFORE_ALL);
        while (!refreshed.isEmpty() && !stopping.getAsBoolean()) {
            UUID last = refreshed.getLast();
            refreshed = transaction.execute(status -> refreshAfter(last, percent));
        }
    }

    /** A record's version and time of change stay: nobody changed it. */
    private List<UUID> refreshAfter(UUID last, String percent) {
        List<UUID> outdated = jdbc.sql("""
                        select c.id from customer c where c.id > :last and c.completeness <> %s
                        order by c.id fetch first :chunk rows only for update
                        """.formatted(percent))
                .param("last", last)
                .param("chunk", CHUNK)
                .query(UUID.class)
                .list();
        if (outdated.isEmpty()) return outdated;
        jdbc.sql("update customer c set completeness = %s where c.id = any(:ids)".formatted(percent))
                .param("ids", new SqlArrayValue("uuid", outdated.toArray()))
                .update();
        return outdated;
    }
}
