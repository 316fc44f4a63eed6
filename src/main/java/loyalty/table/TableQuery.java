package loyalty.table;

import java.util.List;

/**
 * What the table is asked for.
 *
 * @param search as typed into the search field; empty for none
 * @param sort the first key counts most; empty for the order of customer numbers
 */
public record TableQuery(TableFilter filter, String search, List<SortKey> sort) {
    public static final TableQuery ALL = new TableQuery(TableFilter.NONE, "", List.of());
}
