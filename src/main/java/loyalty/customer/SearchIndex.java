package loyalty.customer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Makes the trigram index that lets PostgreSQL find a part of a name at once. Where the extension pg_trgm can't be had,
 * searching reads every customer instead; nothing else changes.
 */
@Component
class SearchIndex {
    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    private final JdbcTemplate jdbc;
    private final DatabaseProduct database;

    SearchIndex(JdbcTemplate jdbc, DatabaseProduct database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void create() {
        if (!database.isPostgres()) return;
        try {
            jdbc.execute("create extension if not exists pg_trgm");
            jdbc.execute("create index concurrently if not exists customer_search_text on customer"
                    + " using gin (search_text gin_trgm_ops)");
        } catch (DataAccessException failure) {
            log.warn("Names are searched without an index, as pg_trgm can't be used: {}", failure.getMessage());
        }
    }
}
