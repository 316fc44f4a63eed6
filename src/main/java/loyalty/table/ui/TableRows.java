package loyalty.table.ui;

import static loyalty.table.TableService.PAGE_LIMIT;

import com.vaadin.flow.data.provider.QuerySortOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.table.TableLayout.Shown;
import loyalty.table.TableQuery;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import loyalty.uikit.RowSource;

/** Reads the rows of the open table, each page only with the columns that are shown. */
final class TableRows implements RowSource<TableRow> {
    /** Read always: the page's links and the row's title need them. */
    private static final Set<String> ALWAYS = Set.of("number", "name");

    private final TableService table;
    private final TableState state;
    private long total;

    TableRows(TableService table, TableState state) {
        this.table = table;
        this.state = state;
    }

    /** The order is the state's, which the grid's headers have changed already. */
    @Override
    public List<TableRow> fetch(int offset, int limit, List<QuerySortOrder> order, Set<String> except) {
        TableQuery query = state.query().without(ids(except));
        List<TableRow> rows = new ArrayList<>();
        for (int from = 0; from < limit; from += PAGE_LIMIT)
            rows.addAll(table.page(query, shown(), offset + from, Math.min(PAGE_LIMIT, limit - from), total));
        return rows;
    }

    @Override
    public int count() {
        total = table.count(state.query());
        return Math.toIntExact(total);
    }

    @Override
    public String idOf(TableRow row) {
        return row.id().toString();
    }

    @Override
    public List<TableRow> find(Collection<String> ids) {
        return table.rows(ids(ids), shown());
    }

    private static Set<UUID> ids(Collection<String> rows) {
        return rows.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private Set<String> shown() {
        return Stream.concat(ALWAYS.stream(), state.layout().columns().stream().map(Shown::key))
                .collect(Collectors.toSet());
    }
}
