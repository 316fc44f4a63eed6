package loyalty.exchange;

import java.util.List;
import java.util.Map;
import loyalty.shared.Message;

/** Some rows of a file that have been read. One of these is done with it, once. */
interface ImportBatch {

    /** What is wrong with each row, by field; nothing is written. */
    List<Map<String, Message>> check();

    /** For rows that were imported before a restart. */
    default void skip() {}

    /** Imports the rows in the caller's transaction. */
    List<RowOutcome> write();
}
