package loyalty.uikit;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataKeyMapper;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.data.renderer.Rendering;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;

/** Makes the columns of a {@link CellGrid} from their descriptions. */
final class CellGridColumns<T> {
    private final CellGrid<T> grid;
    private final CellTable<T> table;

    CellGridColumns(CellGrid<T> grid, CellTable<T> table) {
        this.grid = grid;
        this.table = table;
    }

    /** Neighbours under one heading; a frozen column would freeze the whole heading, so it does not share one. */
    private record Group<T>(String text, boolean frozen, List<Column<CellRow<T>>> columns) {
        boolean takes(CellColumn<T> column) {
            return column.group().equals(text) && column.frozenAtStart() == frozen;
        }
    }

    /** Replaces all columns; the order that rows are sorted in stays as far as its columns do. */
    void set(List<CellColumn<T>> columns) {
        var order = List.copyOf(grid.getSortOrder());
        grid.removeAllColumns();
        grid.removeAllHeaderRows();
        table.show(columns);
        var groups = new ArrayList<Group<T>>();
        for (var column : columns) {
            if (groups.isEmpty() || !groups.getLast().takes(column)) {
                groups.add(new Group<>(column.group(), column.frozenAtStart(), new ArrayList<>()));
            }
            groups.getLast().columns().add(add(column));
        }
        showGroups(groups);
        sortAgain(order);
    }

    private Column<CellRow<T>> add(CellColumn<T> column) {
        var added = grid.addColumn(new InBrowser<CellRow<T>>())
                .setKey(column.key())
                .setHeader(header(column))
                .setWidth(column.width())
                .setFlexGrow(0)
                .setResizable(true)
                .setTextAlign(column.type() == CellType.NUMBER ? ColumnTextAlign.END : ColumnTextAlign.START)
                .setFrozen(column.frozenAtStart())
                .setPartNameGenerator(row -> row.value() == null ? "" : column.part(row.value()));
        var property = column.sortProperty();
        if (property != null) {
            added.setSortProperty(property).setSortable(true);
        }
        added.getElement().setAttribute("cell-key", column.key());
        return added;
    }

    private Span header(CellColumn<T> column) {
        var header = new Span(column.header());
        header.addClassName("cell-header");
        if (!column.help().isEmpty()) {
            header.getElement().setAttribute("title", column.help());
        }
        return header;
    }

    private void showGroups(List<Group<T>> groups) {
        if (groups.stream().allMatch(group -> group.text().isEmpty())) {
            return;
        }
        var row = grid.prependHeaderRow();
        var before = "";
        for (var group : groups) {
            var columns = group.columns();
            var cell = columns.size() == 1 ? row.getCell(columns.getFirst()) : row.join(columns.toArray(Column[]::new));
            cell.setText(group.text().equals(before) ? "" : group.text());
            before = group.text();
        }
    }

    private void sortAgain(List<GridSortOrder<CellRow<T>>> order) {
        grid.sort(order.stream()
                .map(sorted -> Optional.ofNullable(
                                grid.getColumnByKey(sorted.getSorted().getKey()))
                        .map(column -> new GridSortOrder<>(column, sorted.getDirection())))
                .flatMap(Optional::stream)
                .filter(sorted -> sorted.getSorted().isSortable())
                .toList());
    }

    /** What the browser has to know of each column. */
    void describe(ArrayNode json) {
        for (var column : table.columns()) {
            var node = json.addObject()
                    .put("key", column.key())
                    .put("type", column.type().name())
                    .put("header", column.header())
                    .put("help", column.help())
                    .put("editable", column.isEditable());
            if (!column.choices().isEmpty()) {
                describe(column.choices(), node.putArray("choices"));
            }
        }
    }

    private static void describe(List<CellChoice> choices, ArrayNode json) {
        choices.forEach(choice -> json.addObject()
                .put("code", choice.code())
                .put("label", choice.label())
                .put("search", choice.search()));
    }

    /** The cell is painted by {@code frontend/grid}, from what {@link CellData} sends. */
    private static final class InBrowser<S> extends Renderer<S> {
        @Override
        public Rendering<S> render(Element container, DataKeyMapper<S> keyMapper, String rendererName) {
            return Optional::empty;
        }
    }
}
