package loyalty.exchange;

/**
 * What undoing an import did.
 *
 * @param removed records that the import had created and that are gone now
 * @param kept records that the import had created and that stay, because they were changed or used since
 * @param restored fields that have their value from before the import again
 * @param notRestored fields that keep their value, because somebody changed them since
 */
public record UndoneRecords(long removed, long customersRemoved, long kept, long restored, long notRestored) {
    static final UndoneRecords NONE = new UndoneRecords(0, 0, 0, 0, 0);

    UndoneRecords plus(UndoneRecords other) {
        return new UndoneRecords(
                removed + other.removed,
                customersRemoved + other.customersRemoved,
                kept + other.kept,
                restored + other.restored,
                notRestored + other.notRestored);
    }
}
