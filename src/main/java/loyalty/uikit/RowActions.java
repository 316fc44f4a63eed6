package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** What can be done with the rows of a {@link CellGrid}: the menu of a right click, and the keys. */
final class RowActions<T> {
    private final CellGrid<T> grid;
    private List<RowAction<T>> actions = List.of();

    RowActions(CellGrid<T> grid) {
        this.grid = grid;
    }

    void set(List<RowAction<T>> offered) {
        actions = offered;
        if (offered.isEmpty()) return;
        GridContextMenu<CellRow<T>> menu = grid.addContextMenu();
        // Only over a row that is a record already.
        menu.setDynamicContentHandler(row -> row != null && row.value() != null);
        for (RowAction<T> action : offered)
            menu.addItem(
                    entry(action), click -> click.getItem().map(CellRow::value).ifPresent(action.act()));
    }

    /** Those that have a key. */
    Stream<RowAction<T>> byKey() {
        return actions.stream().filter(action -> action.key() != null);
    }

    void run(String code, T row) {
        byKey().filter(action -> action.code().equals(code))
                .findFirst()
                .ifPresent(action -> action.act().accept(row));
    }

    private static <T> Component entry(RowAction<T> action) {
        var key = new Span(action.key() == null ? "" : action.written());
        key.addClassName("ld-menu-key");
        var entry = new Span(Icons.of(action.icon()), new Span(action.title()), key);
        entry.addClassName("ld-entry");
        return entry;
    }
}
