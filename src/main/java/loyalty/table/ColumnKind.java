package loyalty.table;

/** What a column holds; decides how its cells are shown, edited and filtered. */
public enum ColumnKind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    /** Whole years, from a birth date. */
    AGE,
    MONEY,
    /** 1–10. */
    SCORE,
    /** -1, 0 or 1. */
    TREND,
    PERCENT,
    DATE,
    CHOICE,
    FLAG,
    TAGS,
    PHONE,
    EMAIL,
    /** Kept encrypted; can be filtered by whether it is there only. */
    SEALED_TEXT,
    /** Only filtered by: how often something happened in the last days, or how much it came to. */
    EVENTS,
    /** Only filtered by: whether the customer belongs to a set. */
    MEMBERSHIP;

    public boolean isNumber() {
        return this == NUMBER || this == AGE || this == MONEY || this == SCORE || this == TREND || this == PERCENT;
    }

    /** Whether it is no column of the table, but can be asked for in a filter. */
    boolean isOnlyFilter() {
        return this == EVENTS || this == MEMBERSHIP;
    }

    boolean isSealed() {
        return this == PHONE || this == EMAIL || this == SEALED_TEXT;
    }
}
