package loyalty.customer;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which database this is, for what only one has. */
@Component
class DatabaseProduct {
    private final boolean postgres;

    DatabaseProduct(JdbcTemplate jdbc) {
        this.postgres = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }

    boolean isPostgres() {
        return postgres;
    }
}
