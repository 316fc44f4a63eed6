package loyalty.job;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Failures that say nothing about the work: the database was away, or two transactions were in each other's way. */
final class PassingFailure {
    private PassingFailure() {}

    static boolean isIn(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(PassingFailure::passes);
    }

    private static boolean passes(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLNonTransientConnectionException
                || (cause instanceof SQLException sql && passes(sql.getSQLState()));
    }

    /**
     * Classes of the standard: 08 connection, 40 rollback by conflict; 57 of PostgreSQL: shut down or cancelled. 23505:
     * somebody else was a moment faster to record the same, which the next run finds.
     */
    private static boolean passes(@Nullable String sqlState) {
        return sqlState != null
                && (sqlState.startsWith("08")
                        || sqlState.startsWith("40")
                        || sqlState.startsWith("57")
                        || sqlState.equals("23505"));
    }
}
