package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a {@link CellGrid} tells its part in the browser, {@code frontend/grid/cell-grid.js}. */
final class GridBrowser<T> {
    private final CellGrid<T> grid;
    private final CellGridColumns<T> columns;
    private String draftScope = "";
    private @Nullable Component searchField;

    GridBrowser(CellGrid<T> grid, CellGridColumns<T> columns) {
        this.grid = grid;
        this.columns = columns;
    }

    void keepDraftsUnder(String scope) {
        draftScope = scope;
        configure();
    }

    void searchIn(Component field) {
        searchField = field;
        configure();
    }

    /** Tells all about columns and texts anew; to be called when they have changed, and once the grid is attached. */
    void configure() {
        if (grid.getUI().isEmpty()) {
            return;
        }
        var config = JacksonUtils.createObjectNode();
        columns.describe(config.putArray("columns"));
        config.put("draftScope", draftScope).put("locale", grid.locale().toLanguageTag());
        var rowKeys = config.putArray("rowKeys");
        grid.rowActions().byKey().forEach(action -> rowKeys.add(action.code()));
        CellTexts.describe(grid::getTranslation, config.putObject("texts"));
        run("attach(this, $0)", config);
        if (searchField != null) {
            run("setSearchField(this, $0)", searchField.getElement());
        }
    }

    void focus() {
        run("focus(this)");
    }

    void focusCell(int line, String column) {
        run("focusCell(this, $0, $1)", line, column);
    }

    void showStatistics(Component place) {
        run("showStatistics(this, $0)", place.getElement());
    }

    /** @param taker of the rows that the browser says are selected, which is not to be trusted */
    void selectedRows(SerializableConsumer<List<String>> taker) {
        grid.getElement()
                .executeJs("return window.loyalty.cellGrid.selectedRows(this)")
                .then(rows ->
                        taker.accept(rows.valueStream().map(JsonNode::asString).toList()));
    }

    private void run(String call, Object... parameters) {
        grid.getElement().executeJs("window.loyalty.cellGrid." + call, parameters);
    }
}
