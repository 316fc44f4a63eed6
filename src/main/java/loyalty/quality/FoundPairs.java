package loyalty.quality;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stores pairs, many at a time; one that was found already, for a stronger reason, stays as it is. */
final class FoundPairs implements AutoCloseable {
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final List<FoundPair> waiting = new ArrayList<>();

    FoundPairs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(FoundPair pair) {
        waiting.add(pair);
        if (waiting.size() == BATCH) store();
    }

    private void store() {
        jdbc.batchUpdate("""
                insert into duplicate_found (first_id, second_id, reason, similarity)
                values (?, ?, ?, ?) on conflict do nothing
                """, waiting, BATCH, (insert, pair) -> {
            insert.setObject(1, pair.firstId());
            insert.setObject(2, pair.secondId());
            insert.setString(3, pair.reason().name());
            insert.setInt(4, pair.similarity());
        });
        waiting.clear();
    }

    @Override
    public void close() {
        store();
    }
}
