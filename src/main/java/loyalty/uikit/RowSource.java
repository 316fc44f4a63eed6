package loyalty.uikit;

import com.vaadin.flow.data.provider.QuerySortOrder;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where a {@link CellGrid} takes its records from, already filtered and within the user's scope. */
public interface RowSource<T> {

    /** @param except ids of records that stand elsewhere: the others are counted as if they did not exist */
    List<T> fetch(int offset, int limit, List<QuerySortOrder> order, Set<String> except);

    /** Asked once after each {@link CellGrid#refreshAll()}, not for each page. */
    int count();

    /** Stays the same for as long as the record exists. */
    String idOf(T row);

    /** Those that still exist and that the user may see, in any order. */
    List<T> find(Collection<String> ids);
}
