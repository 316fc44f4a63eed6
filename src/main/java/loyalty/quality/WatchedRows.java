package loyalty.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Hands rows on, and asks now and then whether to go on. */
final class WatchedRows implements RowCallbackHandler {
    private static final int NOW_AND_THEN = 1_000;

    private final Runnable goesOn;
    private final RowCallbackHandler rows;
    private int seen;

    /** @param goesOn ends the work by an exception when it is to stop */
    WatchedRows(Runnable goesOn, RowCallbackHandler rows) {
        this.goesOn = goesOn;
        this.rows = rows;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        if (seen++ % NOW_AND_THEN == 0) goesOn.run();
        rows.processRow(row);
    }
}
