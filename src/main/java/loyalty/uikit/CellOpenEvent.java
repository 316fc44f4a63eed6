package loyalty.uikit;

import com.vaadin.flow.component.ComponentEvent;

/**
 * The user wants to see more of a cell that can't be edited, by Enter or a double click: what it is derived from, or
 * the record itself (Ctrl+O on any cell, column then empty).
 */
public class CellOpenEvent<T> extends ComponentEvent<CellGrid<T>> {
    private final transient T row;
    private final String column;

    CellOpenEvent(CellGrid<T> source, T row, String column) {
        super(source, true);
        this.row = row;
        this.column = column;
    }

    public T row() {
        return row;
    }

    /** The key of the cell's column; empty when the record as a whole is meant. */
    public String column() {
        return column;
    }
}
