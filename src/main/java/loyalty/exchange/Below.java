package loyalty.exchange;

import java.util.NoSuchElementException;
import loyalty.exchange.reading.Rows;
import loyalty.exchange.reading.SourceRow;
import org.jspecify.annotations.Nullable;

/** The rows below a line. */
final class Below implements Rows {
    private final Rows rows;
    private @Nullable SourceRow next;

    Below(Rows rows, long line) {
        this.rows = rows;
        advance();
        while (next != null && next.line() <= line) {
            advance();
        }
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
        next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public void close() {
        rows.close();
    }
}
