package loyalty.table;

/** How a condition compares a column with its values. */
public enum FilterOperator {
    IS(1),
    IS_NOT(1),
    CONTAINS(1),
    STARTS_WITH(1),
    AT_LEAST(1),
    AT_MOST(1),
    BETWEEN(2),
    EMPTY(0),
    NOT_EMPTY(0),
    /** Before today. */
    PAST(0),
    TODAY(0),
    THIS_WEEK(0),
    THIS_MONTH(0),
    THIS_YEAR(0),
    LAST_DAYS(1),
    NEXT_DAYS(1),
    OLDER_THAN_DAYS(1),
    /** A figure, then how many days back it is counted, today included. */
    AT_LEAST_WITHIN(2),
    AT_MOST_WITHIN(2);

    private final int valuesNeeded;

    FilterOperator(int valuesNeeded) {
        this.valuesNeeded = valuesNeeded;
    }

    /** How many values it takes at least. */
    public int valuesNeeded() {
        return valuesNeeded;
    }
}
