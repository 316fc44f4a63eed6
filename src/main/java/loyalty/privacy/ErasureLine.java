package loyalty.privacy;

/**
 * What erasing a customer does with one kind of their records.
 *
 * @param table its name, under which texts name it
 * @param records how many there are
 */
public record ErasureLine(String table, long records, Fate fate) {

    public enum Fate {
        REMOVED,
        /** They stay, without what is personal in them. */
        CLEARED,
        /** They stay as they are, and no longer tell whose they were. */
        KEPT
    }
}
