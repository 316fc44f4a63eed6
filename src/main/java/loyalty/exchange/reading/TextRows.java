package loyalty.exchange.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** The rows of a text file. */
final class TextRows implements Rows {
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private final boolean blanks;
    private @Nullable SourceRow next;
    private long lastLine;

    TextRows(CsvReader<CsvRecord> csv, boolean blanks) {
        this.csv = csv;
        this.records = csv.iterator();
        this.blanks = blanks;
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
            while (next == null && records.hasNext()) {
                SourceRow row = row(records.next());
                next = row.isBlank() ? null : row;
            }
        } catch (CsvParseException e) {
            throw new RefusedException("exchange.refused.openQuote", lastLine + 1);
        }
    }

    private SourceRow row(CsvRecord csvRecord) {
        lastLine = csvRecord.getStartingLineNumber();
        List<Cell> cells = new ArrayList<>(csvRecord.getFieldCount());
        for (String field : csvRecord.getFields()) {
            if (!blanks) {
                cells.add(Cell.of(field));
            } else {
                addWords(field, cells);
            }
        }
        return new SourceRow(lastLine, cells);
    }

    /** Between blanks there may also be tabs, and nothing stands between two blanks. */
    private static void addWords(String field, List<Cell> cells) {
        for (String word : field.split("\\s+")) {
            if (!word.isEmpty()) {
                cells.add(Cell.of(word));
            }
        }
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
