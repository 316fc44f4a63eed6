package loyalty.exchange;

import java.util.List;
import loyalty.customer.MatchedCustomer;
import loyalty.exchange.reading.SourceRow;

/**
 * What is particular to one kind of records of customers. One object for one way through a file.
 *
 * @param <R> a row as it was read
 * @param <L> a record to be written
 */
interface RecordImport<R extends RecordReading, L> {

    /** What the rows tell by themselves. */
    List<R> read(List<SourceRow> rows);

    /**
     * Notes what else is wrong with rows once they are compared with what is known; those before have been written.
     *
     * @param writing whether what is missing besides customers may be created
     */
    default void complete(List<R> read, boolean writing) {}

    /** Called for each row without problems, in the order of the file and once for each. */
    L line(R row, MatchedCustomer customer);

    /** In the caller's transaction; outcomes in the same order. */
    List<RowOutcome> write(List<L> lines);
}
