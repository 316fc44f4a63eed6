package loyalty.shell;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** What runs here, for who looks after it. */
@Service
@Requires(Capability.SETTINGS_ADMIN)
public class SystemService {
    private final JdbcTemplate database;
    private final Clock clock;
    private final Instant startedAt;

    SystemService(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    public SystemFacts facts() {
        String version = SystemService.class.getPackage().getImplementationVersion();
        return new SystemFacts(
                Objects.requireNonNullElse(version, ""),
                Objects.requireNonNull(database.execute((ConnectionCallback<String>) SystemService::nameAndVersion)),
                Runtime.version().toString(),
                clock.getZone().getId(),
                startedAt);
    }

    private static String nameAndVersion(Connection connection) throws SQLException {
        DatabaseMetaData product = connection.getMetaData();
        return product.getDatabaseProductName() + " " + product.getDatabaseProductVersion();
    }
}
