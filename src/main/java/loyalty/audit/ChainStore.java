package loyalty.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** The chain in the database: the entries' places and hashes, and where it ends. */
@Repository
class ChainStore {
    private static final RowMapper<ChainLink> LINK =
            (row, number) -> new ChainLink(row.getLong("link"), row.getString("link_hash"));

    private final JdbcTemplate jdbc;

    ChainStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time makes the chain longer; saving entries does not wait for it. */
    ChainLink holdHead() {
        return head(" for update");
    }

    ChainLink head() {
        return head("");
    }

    private ChainLink head(String locking) {
        return jdbc.query("select link, link_hash from audit_head where id = 1" + locking, LINK)
                .getFirst();
    }

    void keepHead(ChainLink head) {
        jdbc.update("update audit_head set link = ?, link_hash = ? where id = 1", head.link(), head.hash());
    }

    long countPending() {
        Long count = jdbc.queryForObject("select count(*) from audit_change where link is null", Long.class);
        return count == null ? 0 : count;
    }

    /** The ids are in the order of time. */
    List<ChainedEntry> pending(int limit) {
        return jdbc.query(
                "select * from audit_change where link is null order by id fetch first " + limit + " rows only",
                ChainStore::entry);
    }

    void link(List<ChainedEntry> entries) {
        jdbc.batchUpdate(
                "update audit_change set link = ?, link_hash = ?, proof = ?, salt = ? where id = ?",
                entries.stream()
                        .map(entry ->
                                new Object[] {entry.link(), entry.linkHash(), entry.proof(), entry.salt(), entry.id()})
                        .toList());
    }

    /** Linked entries from a place on up to another, in the order of the chain. */
    List<ChainedEntry> page(long from, long to, int limit) {
        return jdbc.query(
                "select * from audit_change where link >= ? and link <= ? order by link, id fetch first " + limit
                        + " rows only",
                ChainStore::entry,
                from,
                to);
    }

    private static ChainedEntry entry(ResultSet row, int number) throws SQLException {
        return new ChainedEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("user_id", UUID.class),
                row.getString("user_name"),
                row.getString("action"),
                row.getString("record_type"),
                row.getObject("record_id", UUID.class),
                row.getString("field"),
                row.getString("old_value"),
                row.getString("new_value"),
                row.getBoolean("encrypted"),
                row.getObject("link", Long.class),
                row.getString("link_hash"),
                row.getString("proof"),
                row.getString("salt"));
    }
}
