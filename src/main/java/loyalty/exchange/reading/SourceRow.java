package loyalty.exchange.reading;

import java.util.List;

/**
 * A row of a table in a file.
 *
 * @param line where it is in the file, counted from 1 as editors and spreadsheets do
 */
public record SourceRow(long line, List<Cell> cells) {

    /** The cell of a column counted from 0; empty beyond the row's end. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    public List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }
}
