package loyalty.exchange;

import java.util.List;
import loyalty.exchange.reading.SourceRow;

/** One way through a file, from its first row to its last. */
interface ImportPass {

    /** Makes of rows what they mean, as far as that is told by them alone; other threads may write those before. */
    ImportBatch read(List<SourceRow> rows);
}
