package loyalty.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import loyalty.exchange.reading.Cell;

/** A file that is being written from top to bottom; held in memory only some rows at a time. */
interface ExportSheet extends Closeable {

    void header(List<String> titles) throws IOException;

    void row(List<Cell> cells) throws IOException;
}
