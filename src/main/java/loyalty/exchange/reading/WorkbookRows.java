package loyalty.exchange.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of a workbook. */
final class WorkbookRows implements Rows {
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final MergedCells merged;
    private final WorkbookCells cells;
    private @Nullable SourceRow next;

    WorkbookRows(ReadableWorkbook workbook, Stream<Row> stream, MergedCells merged) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.merged = merged;
        this.cells = new WorkbookCells(workbook.isDate1904());
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public SourceRow next() {
        SourceRow row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        advance();
        return row;
    }

    private void advance() {
        next = null;
        try {
            while (next == null && rows.hasNext()) {
                SourceRow row = row(rows.next());
                next = row.isBlank() ? null : row;
            }
        } catch (RuntimeException e) {
            // The reader wraps whatever is wrong with the XML below it into exceptions of several kinds.
            throw Workbook.damaged();
        }
    }

    private SourceRow row(Row row) {
        List<Cell> values = new ArrayList<>(row.getCellCount());
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            values.add(cells.read(cell));
        }
        merged.fill(row.getRowNum() - 1, values);
        return new SourceRow(row.getRowNum(), values);
    }

    @Override
    public void close() {
        stream.close();
        close(workbook);
    }

    static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
