package loyalty.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import loyalty.customer.CustomerKey;
import loyalty.exchange.reading.FormatFinder;
import loyalty.exchange.reading.HeaderWords;
import loyalty.exchange.reading.Rows;
import loyalty.exchange.reading.ShapeFinder;
import loyalty.exchange.reading.SheetSource;
import loyalty.exchange.reading.SourceRow;
import loyalty.exchange.reading.TableShape;

/** A file that lists customers: by its columns of numbers, phones and e-mails, else by its first column. */
final class ListFile implements Iterator<ListedLine>, AutoCloseable {
    private static final List<String> KEYS = List.of("number", "phone", "email");

    private final Rows rows;
    private final List<Integer> columns;

    /** @throws loyalty.shared.RefusedException when the file is not a table that can be read */
    ListFile(Path file) {
        SheetSource source = SheetSource.of(file, FormatFinder.find(file));
        String sheet = source.sheets().getFirst();
        TableShape shape = ShapeFinder.find(top(source, sheet), new HeaderWords(KEYS, Map.of()));
        columns = KEYS.stream().map(key -> column(key, shape)).toList();
        rows = new Below(source.open(sheet), shape.headerLine());
    }

    private static List<SourceRow> top(SheetSource source, String sheet) {
        try (Rows rows = source.open(sheet)) {
            return new ArrayList<>(ImportFile.take(rows, ShapeFinder.LOOKED_AT));
        }
    }

    private static int column(String key, TableShape shape) {
        HeaderWords words = new HeaderWords(KEYS, Map.of());
        return IntStream.range(0, shape.width())
                .filter(column -> words.field(shape.headers().get(column))
                        .filter(key::equals)
                        .isPresent())
                .findFirst()
                .orElse(-1);
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public ListedLine next() {
        SourceRow row = rows.next();
        boolean named = columns.stream().anyMatch(column -> column >= 0);
        return named
                ? new ListedLine(row.line(), new CustomerKey(text(row, 0), text(row, 1), text(row, 2)))
                : ListedLine.of(row.line(), row.cell(0).text());
    }

    private String text(SourceRow row, int key) {
        int column = columns.get(key);
        return column < 0 ? "" : row.cell(column).text();
    }

    @Override
    public void close() {
        rows.close();
    }
}
