package loyalty.exchange.reading;

import java.io.Closeable;
import java.util.Iterator;

/** The rows of a sheet from top to bottom, read while they are asked for. Blank rows are left out. */
public interface Rows extends Iterator<SourceRow>, Closeable {

    @Override
    void close();
}
