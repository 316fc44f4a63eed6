package loyalty.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import loyalty.exchange.reading.Cell;
import org.jspecify.annotations.Nullable;

/** Rows of any kind as a file, written from top to bottom: for modules whose records are not the table's. */
public final class ExportedRows implements Closeable {
    /** As many as a workbook holds below its head. */
    public static final int MOST_OF_WORKBOOK = ExportedWorkbook.MOST_ROWS - 1;

    private final ExportSheet sheet;

    private ExportedRows(ExportSheet sheet) {
        this.sheet = sheet;
    }

    /** @param title the name of the sheet, where there is one */
    public static ExportedRows open(ExportFormat format, OutputStream out, String title, List<String> head)
            throws IOException {
        ExportSheet sheet = format.open(out, title);
        sheet.header(head);
        return new ExportedRows(sheet);
    }

    /** @param values texts, whole numbers and days; null where there is nothing */
    public void add(List<? extends @Nullable Object> values) throws IOException {
        sheet.row(values.stream().map(ExportedRows::cell).toList());
    }

    private static Cell cell(@Nullable Object value) {
        return switch (value) {
            case null -> Cell.EMPTY;
            case Number number -> Cell.of(BigDecimal.valueOf(number.longValue()), number.toString());
            case LocalDate day -> Cell.of(day);
            default -> new Cell(value.toString(), null, null);
        };
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
