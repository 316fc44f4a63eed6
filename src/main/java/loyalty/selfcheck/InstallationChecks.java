package loyalty.selfcheck;

import java.net.URI;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the application is reached, saved, and what it runs on. */
@Configuration(proxyBeanMethods = false)
class InstallationChecks {
    private static final Duration RECENT = Duration.ofDays(8);
    private static final Duration LONG_AGO = Duration.ofDays(31);
    private static final int OLDEST_POSTGRES = 15;

    @Bean
    SecurityCheck transportCheck(
            @Value("${loyalty.base-url}") String baseUrl, @Value("${server.ssl.enabled:false}") boolean tls) {
        return new NamedCheck("transport", 10, () -> {
            if (tls || baseUrl.startsWith("https:")) return CheckResult.of(CheckState.OK, "selfcheck.transport.tls");
            return isThisMachine(baseUrl)
                    ? CheckResult.of(CheckState.WARN, "selfcheck.transport.local", baseUrl)
                    : CheckResult.of(CheckState.FAIL, "selfcheck.transport.clear", baseUrl);
        });
    }

    private static boolean isThisMachine(String baseUrl) {
        String host = URI.create(baseUrl).getHost();
        return host != null && (host.equals("localhost") || host.startsWith("127."));
    }

    @Bean
    SecurityCheck backupCheck(JdbcClient jdbc, Clock clock) {
        return new NamedCheck("backup", 10, () -> {
            Optional<Instant> last = jdbc.sql(
                            "select made_at from backup_run where verified_at is not null order by made_at desc fetch first 1 rows only")
                    .query(OffsetDateTime.class)
                    .optional()
                    .map(OffsetDateTime::toInstant);
            if (last.isEmpty()) return CheckResult.of(CheckState.FAIL, "selfcheck.backup.none");
            long days = Duration.between(last.get(), clock.instant()).toDays();
            return CheckResult.of(backupState(last.get(), clock.instant()), "selfcheck.backup.last", days);
        });
    }

    private static CheckState backupState(Instant last, Instant now) {
        if (last.isAfter(now.minus(RECENT))) return CheckState.OK;
        return last.isAfter(now.minus(LONG_AGO)) ? CheckState.WARN : CheckState.FAIL;
    }

    @Bean
    SecurityCheck versionCheck(JdbcTemplate jdbc) {
        return new NamedCheck(
                "versions",
                3,
                () -> Objects.requireNonNull(jdbc.execute(
                        (ConnectionCallback<CheckResult>) connection -> versions(connection.getMetaData()))));
    }

    private static CheckResult versions(DatabaseMetaData database) throws SQLException {
        String application = InstallationChecks.class.getPackage().getImplementationVersion();
        boolean old = database.getDatabaseProductName().equals("PostgreSQL")
                && database.getDatabaseMajorVersion() < OLDEST_POSTGRES;
        return CheckResult.of(
                old ? CheckState.WARN : CheckState.OK,
                "selfcheck.versions.found",
                Objects.requireNonNullElse(application, "–"),
                Runtime.version().toString(),
                database.getDatabaseProductName() + " " + database.getDatabaseProductVersion());
    }
}
