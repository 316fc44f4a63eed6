package loyalty.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Looks for pairs in the whole register, all in the caller's transaction. What it finds stands in a table of its own until
 * all is found: so nobody who judges pairs meanwhile waits for the scan, and no judgement is lost.
 */
@Repository
class DuplicateFinds {
    private static final int FETCHED = 1_000;
    private static final String SAME_PAIR = """
            from duplicate_found f
            where f.first_id = duplicate_pair.first_id and f.second_id = duplicate_pair.second_id
            """;

    private final JdbcTemplate jdbc;

    DuplicateFinds(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(FETCHED);
    }

    /** A second scan waits here. */
    void begin() {
        jdbc.queryForList("select id from duplicate_scan where id = 1 for update", Integer.class);
    }

    /** @param goesOn asked now and then, here and below; ends the scan by an exception when it is to stop */
    void addSamePhone(Runnable goesOn) {
        addAlike(DuplicateReason.PHONE, "phone_index", "phone_index is not null", goesOn);
    }

    void addSameEmail(Runnable goesOn) {
        addAlike(DuplicateReason.EMAIL, "email_index", "email_index is not null", goesOn);
    }

    /** A name alone says little where a few surnames are common. */
    void addSameNameAndBirth(Runnable goesOn) {
        String condition = "company is null and birth_date is not null";
        addAlike(DuplicateReason.NAME_AND_BIRTH, "name_sort, birth_date", condition, goesOn);
    }

    private void addAlike(DuplicateReason reason, String key, String condition, Runnable goesOn) {
        try (FoundPairs pairs = new FoundPairs(jdbc)) {
            AlikeCustomers alike = new AlikeCustomers(reason, pairs::add);
            jdbc.query("""
                    select id, %1$s from (
                        select id, %1$s, count(*) over (partition by %1$s) as alike from customer where %2$s) counted
                    where alike > 1 order by %1$s, id
                    """.formatted(key, condition), new WatchedRows(goesOn, row -> {
                alike.next(row.getObject("id", UUID.class), key(row));
            }));
            alike.finish();
        }
    }

    /** What follows the id. */
    private static String key(ResultSet row) throws SQLException {
        StringBuilder key = new StringBuilder();
        for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getObject(column);
            key.append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value)
                    .append('|');
        }
        return key.toString();
    }

    void addNamesakes(Runnable goesOn) {
        try (FoundPairs pairs = new FoundPairs(jdbc)) {
            Namesakes namesakes = new Namesakes(pairs::add);
            jdbc.query("""
                    select id, name_sort, company from (
                        select id, name_sort, company, count(*) over (partition by name_sort) as alike
                        from customer where company is not null) counted
                    where alike > 1 order by name_sort, company, id
                    """, new WatchedRows(goesOn, row -> {
                namesakes.next(new Namesake(
                        row.getObject("id", UUID.class), row.getString("name_sort"), row.getString("company")));
            }));
        }
    }

    /** The open pairs become those that were found; only what differs is touched. @return how many are open now */
    int finish(Instant now) {
        jdbc.update("delete from duplicate_pair where open and not exists (select 1 " + SAME_PAIR + ")");
        jdbc.update("""
                update duplicate_pair set (reason, similarity) = (select f.reason, f.similarity %s)
                where open and exists (select 1 %s
                    and (f.reason <> duplicate_pair.reason or f.similarity <> duplicate_pair.similarity))
                """.formatted(SAME_PAIR, SAME_PAIR));
        jdbc.update("""
                insert into duplicate_pair (first_id, second_id, reason, similarity, open)
                select first_id, second_id, reason, similarity, true from duplicate_found on conflict do nothing
                """);
        jdbc.update("delete from duplicate_found");
        jdbc.update(
                "update duplicate_scan set done_at = ?, found = (select count(*) from duplicate_pair where open)",
                now.atOffset(ZoneOffset.UTC));
        Integer found = jdbc.queryForObject("select found from duplicate_scan where id = 1", Integer.class);
        return found == null ? 0 : found;
    }
}
