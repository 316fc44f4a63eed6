package loyalty.shared;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A kind of record that need not be kept for ever: a bean of the module that keeps it. The rules of retention are made
 * of these. Names and conditions are written in the code, never from outside.
 *
 * @param kind its name in rules and texts
 * @param leastMonths it can't be kept for less
 * @param from the tables, with their aliases
 * @param id the column of the record's id, a UUID
 * @param age the SQL of the instant from which its time runs
 * @param due the condition for records that may go; those before {@code :before} are old enough. A record must no longer
 *     meet it once it is released
 * @param release lets go of these records in the running transaction. It does nothing for customers, who are erased as
 *     if they had asked for it
 */
public record RetainedRecords(
        String kind,
        Fate fate,
        int leastMonths,
        String from,
        String id,
        String age,
        String due,
        Consumer<List<UUID>> release) {

    /** What becomes of a record when its time is over. */
    public enum Fate {
        /** Its words go; that it was stays, so no count changes. */
        CLEARED,
        REMOVED,
        PSEUDONYMISED
    }
}
