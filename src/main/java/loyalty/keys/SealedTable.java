package loyalty.keys;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table with encrypted columns. Goes through it by its key, and replaces a value only while it is the one it read. */
final class SealedTable implements SealedStore {
    private static final Logger LOG = LoggerFactory.getLogger(SealedTable.class);

    private final JdbcTemplate jdbc;
    private final FieldCipher cipher;
    private final ApplicationEventPublisher events;
    private final SealedRows rows;
    private final List<SealedColumn> columns;

    SealedTable(
            JdbcTemplate jdbc,
            FieldCipher cipher,
            ApplicationEventPublisher events,
            SealedRows rows,
            List<SealedColumn> columns) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.events = events;
        this.rows = rows;
        this.columns = columns;
    }

    @Override
    public Set<String> columns() {
        return columns.stream().map(SealedColumn::name).collect(Collectors.toSet());
    }

    @Override
    public long count() {
        Long count = jdbc.queryForObject(rows.count(), Long.class);
        return count == null ? 0 : count;
    }

    @Override
    public Renewal renew(String place, int limit) {
        List<Map<String, Object>> page = page(place, limit);
        if (page.isEmpty()) return Renewal.end(place);
        int renewed = 0;
        int unreadable = 0;
        for (SealedColumn column : columns) {
            ColumnRenewal renewal = new ColumnRenewal(column, rows, cipher);
            unreadable +=
                    (int) page.stream().filter(row -> !readable(renewal, row)).count();
            if (renewal.changes().isEmpty()) continue;
            renewed += written(jdbc.batchUpdate(renewal.sql(), renewal.changes()));
            renewal.moves()
                    .forEach((index, moves) ->
                            events.publishEvent(new IndexesRenewed(rows.table() + "." + index, moves)));
        }
        return new Renewal(rows.place(key(page.getLast())), page.size(), renewed, unreadable);
    }

    private List<Map<String, Object>> page(String place, int limit) {
        Stream<String> read = columns.stream().flatMap(SealedColumn::read);
        Object[] parameters = Stream.concat(rows.after(place), Stream.of(limit)).toArray();
        return jdbc.queryForList(rows.page(read, place.isEmpty()), parameters);
    }

    /** One lost value must not keep the others under an old key. */
    private static boolean readable(ColumnRenewal renewal, Map<String, Object> row) {
        try {
            renewal.look(row);
            return true;
        } catch (UnreadableValueException lost) {
            LOG.warn("Left as it is: {}", lost.getMessage());
            return false;
        }
    }

    private List<Object> key(Map<String, Object> row) {
        return rows.key().stream().map(row::get).toList();
    }

    private static int written(int[] counts) {
        return IntStream.of(counts).sum();
    }
}
