package loyalty.message;

import loyalty.keys.IndexesRenewed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Addresses that do not exist are known by their index alone: when the indexes of customers change, these follow. */
@Component
class MovedAddresses {
    private final JdbcTemplate jdbc;

    MovedAddresses(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The old index stays: other customers may still have it. */
    @EventListener(condition = "#renewed.column() == 'customer.email_index'")
    void follow(IndexesRenewed renewed) {
        jdbc.batchUpdate(
                """
                insert into undeliverable_address (email_index, failure, found_at)
                select ?, failure, found_at from undeliverable_address where email_index = ? on conflict do nothing
                """,
                renewed.moves().stream()
                        .map(move -> new Object[] {move.now(), move.before()})
                        .toList());
    }
}
