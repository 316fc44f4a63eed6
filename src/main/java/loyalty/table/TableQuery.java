package loyalty.table;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the table is asked for.
 *
 * @param search as typed into the search field; empty for none
 * @param sort the first key counts most; empty for the order of customer numbers
 * @param except customers who are left out, whatever else is asked
 */
public record TableQuery(TableFilter filter, String search, List<SortKey> sort, Set<UUID> except) {
    public static final TableQuery ALL = new TableQuery(TableFilter.NONE, "", List.of());

    public TableQuery(TableFilter filter, String search, List<SortKey> sort) {
        this(filter, search, sort, Set.of());
    }

    public TableQuery without(Set<UUID> customers) {
        return new TableQuery(filter, search, sort, customers);
    }
}
