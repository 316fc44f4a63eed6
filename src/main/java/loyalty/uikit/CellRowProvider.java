package loyalty.uikit;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.Stream;

/** Joins the records of a {@link RowSource} with the {@link RowTail} after them. */
final class CellRowProvider<T> extends AbstractBackEndDataProvider<CellRow<T>, Void> {
    private final transient RowSource<T> source;
    private final transient RowTail<T> tail;
    private int count = -1;

    CellRowProvider(RowSource<T> source, RowTail<T> tail) {
        this.source = source;
        this.tail = tail;
    }

    @Override
    protected Stream<CellRow<T>> fetchFromBackEnd(Query<CellRow<T>, Void> query) {
        var from = query.getOffset();
        var to = Math.min((long) from + query.getLimit(), size());
        var records = from >= count()
                ? List.<T>of()
                : source.fetch(from, (int) Math.min(to, count()) - from, query.getSortOrders(), tail.recordsShown());
        var lines = tail.lines().subList(Math.max(0, from - count()), (int) Math.max(0, to - count()));
        return Stream.concat(records.stream().map(this::row), lines.stream());
    }

    CellRow<T> row(T value) {
        return new CellRow<>(source.idOf(value), value);
    }

    @Override
    protected int sizeInBackEnd(Query<CellRow<T>, Void> query) {
        return size();
    }

    private int size() {
        return count() + tail.lines().size();
    }

    /** All records, with those in the tail. */
    int total() {
        return count() + tail.recordsShown().size();
    }

    /** Records before the tail; counting is dear, so it is done once after each refresh. */
    int count() {
        if (count < 0) {
            count = source.count();
        }
        return count;
    }

    @Override
    public void refreshAll() {
        count = -1;
        tail.releaseRecords();
        super.refreshAll();
    }

    /** In another order, what was created here stands where that puts it. */
    void orderChanged() {
        if (!tail.recordsShown().isEmpty()) {
            refreshAll();
        }
    }

    /** Shows the tail as it is now without asking for the records' number again. */
    void tailChanged() {
        super.refreshAll();
    }
}
