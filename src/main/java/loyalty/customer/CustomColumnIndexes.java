package loyalty.customer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Makes the index by which the table sorts and filters a custom column, when the column is defined. On PostgreSQL only:
 * H2 has no index on an expression. Without the index everything works, more slowly.
 */
@Component
class CustomColumnIndexes {
    private static final Logger log = LoggerFactory.getLogger(CustomColumnIndexes.class);

    private final JdbcTemplate jdbc;
    private final DatabaseProduct database;

    CustomColumnIndexes(JdbcTemplate jdbc, DatabaseProduct database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(CustomColumnDefined column) {
        if (!database.isPostgres()) return;
        try {
            jdbc.execute("create index concurrently if not exists customer_%s_%d on customer (%s, id)"
                    .formatted(column.type().array(), column.slot(), column.sql()));
        } catch (DataAccessException failure) {
            log.warn("No index for custom column {} {}", column.type(), column.slot(), failure);
        }
    }
}
