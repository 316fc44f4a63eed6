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

/** Looks for pairs in the whole register and keeps what was found; all in the caller's transaction. */
@Repository
class DuplicateFinds {
    private static final int FETCHED = 1_000;

    private final JdbcTemplate jdbc;

    DuplicateFinds(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(FETCHED);
    }

    /** What was found before goes; what people said about pairs stays. A second scan waits here. */
    void begin() {
        jdbc.queryForList("select id from duplicate_scan where id = 1 for update", Integer.class);
        jdbc.update("delete from duplicate_pair where open");
    }

    void addSamePhone() {
        addAlike(DuplicateReason.PHONE, "phone_index", "phone_index is not null");
    }

    void addSameEmail() {
        addAlike(DuplicateReason.EMAIL, "email_index", "email_index is not null");
    }

    /** A name alone says little where a few surnames are common. */
    void addSameNameAndBirth() {
        addAlike(DuplicateReason.NAME_AND_BIRTH, "name_sort, birth_date", "company is null and birth_date is not null");
    }

    private void addAlike(DuplicateReason reason, String key, String condition) {
        try (FoundPairs pairs = new FoundPairs(jdbc)) {
            AlikeCustomers alike = new AlikeCustomers(reason, pairs::add);
            jdbc.query("""
                    select id, %1$s from (
                        select id, %1$s, count(*) over (partition by %1$s) as alike from customer where %2$s) counted
                    where alike > 1 order by %1$s, id
                    """.formatted(key, condition), row -> {
                alike.next(row.getObject("id", UUID.class), key(row));
            });
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

    void addNamesakes() {
        try (FoundPairs pairs = new FoundPairs(jdbc)) {
            Namesakes namesakes = new Namesakes(pairs::add);
            jdbc.query("""
                    select id, name_sort, company from (
                        select id, name_sort, company, count(*) over (partition by name_sort) as alike
                        from customer where company is not null) counted
                    where alike > 1 order by name_sort, company, id
                    """, row -> {
                namesakes.next(new Namesake(
                        row.getObject("id", UUID.class), row.getString("name_sort"), row.getString("company")));
            });
        }
    }

    /** @return how many pairs are open now */
    int finish(Instant now) {
        jdbc.update(
                "update duplicate_scan set done_at = ?, found = (select count(*) from duplicate_pair where open)",
                now.atOffset(ZoneOffset.UTC));
        Integer found = jdbc.queryForObject("select found from duplicate_scan where id = 1", Integer.class);
        return found == null ? 0 : found;
    }
}
