package loyalty.exchange;

import java.util.List;
import java.util.Map;
import loyalty.exchange.reading.SourceRow;
import loyalty.shared.Message;

/** One way through a file, from its first row to its last. For one thread. */
interface ImportPass {

    /** What is wrong with each row, by field; nothing is written. */
    List<Map<String, Message>> check(List<SourceRow> rows);

    /** Called in place of {@link #write} for rows that were imported before a restart. */
    default void skip(List<SourceRow> rows) {}

    /** Imports the rows in the caller's transaction. */
    List<RowOutcome> write(List<SourceRow> rows);
}
