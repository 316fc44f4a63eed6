package loyalty.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The commands {@code --loyalty.backup=FILE} and {@code --loyalty.restore=FILE}: no pages, no jobs, then the end. */
public final class BackupCommand {
    private static final Logger LOG = LoggerFactory.getLogger(BackupCommand.class);
    private static final int H2_IN_USE = 90020;
    private static final String BACKUP = "loyalty.backup";
    private static final String RESTORE = "loyalty.restore";

    private BackupCommand() {}

    public static boolean isAskedFor(String[] args) {
        return Arrays.stream(args)
                .anyMatch(arg -> arg.startsWith("--" + BACKUP + "=") || arg.startsWith("--" + RESTORE + "="));
    }

    /** @return 0 when it was done, 1 when it was not; the log says why */
    public static int run(String[] args, Clock clock) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
                .initializers(parts -> parts.getBeanFactory().registerSingleton("clock", clock))
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(Map.of("logging.level.root", "warn", "logging.level.loyalty.backup", "info"))
                .run(args)) {
            run(context);
            return 0;
        } catch (BackupRefusedException refused) {
            LOG.error("{}", refused.getMessage());
        } catch (SQLException | IOException | RuntimeException failure) {
            if (isInUse(failure))
                LOG.error("The application is running on this database. Stop it first: H2 lets only one in.");
            else LOG.error("It could not be done.", failure);
        }
        return 1;
    }

    private static boolean isInUse(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE);
    }

    private static void run(ConfigurableApplicationContext context) throws SQLException, IOException {
        String backup = context.getEnvironment().getProperty(BACKUP);
        if (backup != null) {
            Manifest made = context.getBean(Backup.class).write(Path.of(backup));
            LOG.info(
                    "{}: {} rows and {} files, read again and found whole. {}",
                    backup,
                    made.rows(),
                    made.files().size(),
                    made.withKeys() ? "The keys are in it." : "The keys are NOT in it: back them up apart.");
        } else {
            String restore = context.getEnvironment().getRequiredProperty(RESTORE);
            Manifest read = context.getBean(Restore.class).read(Path.of(restore));
            LOG.info(
                    "{} of {}: {} rows and {} files restored and compared.",
                    restore,
                    read.madeAt(),
                    read.rows(),
                    read.files().size());
        }
    }

    /** Only what the commands need. */
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    @Import({Database.class, BackupSettings.class, Backup.class, Restore.class})
    static class Parts {}
}
