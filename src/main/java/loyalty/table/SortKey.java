package loyalty.table;

/** A column to sort by. */
public record SortKey(String column, boolean descending) {}
