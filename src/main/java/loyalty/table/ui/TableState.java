package loyalty.table.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import loyalty.table.SortKey;
import loyalty.table.TableFilter;
import loyalty.table.TableLayout;
import loyalty.table.TableQuery;

/** What one open table shows: its layout and search. The parts of the view change it and are told of changes. */
final class TableState {
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private TableLayout layout;
    private String search = "";

    /** What has to be brought up to date. */
    enum Change {
        ROWS,
        COLUMNS,
        DENSITY
    }

    TableState(TableLayout layout) {
        this.layout = layout;
    }

    TableLayout layout() {
        return layout;
    }

    String search() {
        return search;
    }

    TableQuery query() {
        return new TableQuery(layout.filter(), search, layout.sort());
    }

    void listen(Consumer<Change> listener) {
        listeners.add(listener);
    }

    void search(String typed) {
        if (search.equals(typed.strip())) return;
        search = typed.strip();
        tell(Change.ROWS);
    }

    void filter(TableFilter filter) {
        layout = layout.with(filter);
        tell(Change.ROWS);
    }

    void sort(List<SortKey> sort) {
        if (layout.sort().equals(sort)) return;
        layout = layout.sorted(sort);
        tell(Change.ROWS);
    }

    /** Of a sort the grid has carried out by itself. */
    void sorted(List<SortKey> sort) {
        layout = layout.sorted(sort);
    }

    void columns(List<TableLayout.Shown> shown) {
        layout = layout.showing(shown);
        tell(Change.COLUMNS);
    }

    /** Of columns the user moved or resized in the grid itself. */
    void arranged(List<TableLayout.Shown> shown) {
        layout = layout.showing(shown);
    }

    void density(TableLayout.Density density) {
        layout = layout.with(density);
        tell(Change.DENSITY);
    }

    /** Everything at once, as a saved view does. */
    void show(TableLayout newLayout) {
        layout = newLayout;
        tell(Change.COLUMNS);
        tell(Change.DENSITY);
        tell(Change.ROWS);
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
