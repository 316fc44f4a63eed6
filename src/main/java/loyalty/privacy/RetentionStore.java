package loyalty.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.RetainedRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules, and the records they are about. */
@Repository
class RetentionStore {
    private static final String OLD_ENOUGH = " from %s where %s < :before and (%s)";
    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    RetentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One record whose time is over. */
    record Aged(UUID id, Instant since) {}

    /** In the order of the kinds. */
    List<RetentionRule> rules(List<RetainedRecords> kinds) {
        Map<String, RetainedRecords> known = new HashMap<>();
        kinds.forEach(records -> known.put(records.kind(), records));
        Map<String, RetentionRule> rules = new HashMap<>();
        jdbc.sql("select kind, months, enabled, ran_at, ran_records, version from retention_rule")
                .query(row -> {
                    RetainedRecords records = known.get(row.getString("kind"));
                    if (records != null) rules.put(records.kind(), rule(records, row));
                });
        return kinds.stream()
                .map(records -> Objects.requireNonNull(rules.get(records.kind())))
                .toList();
    }

    /** Nobody changes it until the transaction ends. */
    RetentionRule locked(RetainedRecords records) {
        return jdbc.sql("""
                        select months, enabled, ran_at, ran_records, version from retention_rule
                        where kind = :kind for update
                        """)
                .param("kind", records.kind())
                .query((row, n) -> rule(records, row))
                .single();
    }

    private static RetentionRule rule(RetainedRecords records, ResultSet row) throws SQLException {
        return new RetentionRule(
                records.kind(),
                records.fate(),
                records.leastMonths(),
                row.getInt("months"),
                row.getBoolean("enabled"),
                instant(row, "ran_at"),
                row.getLong("ran_records"),
                row.getInt("version"));
    }

    /** @return whether nobody changed it meanwhile */
    boolean save(RetentionRule rule) {
        return jdbc.sql("""
                                update retention_rule set months = :months, enabled = :enabled, version = version + 1
                                where kind = :kind and version = :version
                                """)
                        .param("months", rule.months())
                        .param("enabled", rule.enabled())
                        .param("kind", rule.kind())
                        .param("version", rule.version())
                        .update()
                > 0;
    }

    void ran(String kind, Instant at, long records) {
        jdbc.sql("update retention_rule set ran_at = :at, ran_records = :records where kind = :kind")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("records", records)
                .param("kind", kind)
                .update();
    }

    RetentionPreview preview(RetainedRecords records, Instant before) {
        return jdbc.sql("select count(*) as records, min(%s) as oldest".formatted(records.age()) + oldEnough(records))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new RetentionPreview(row.getLong("records"), before, instant(row, "oldest")))
                .single();
    }

    /** The oldest first, from that on. */
    List<Aged> next(RetainedRecords records, Optional<Instant> from, Instant before, int limit) {
        return jdbc.sql("select %s as id, %s as since".formatted(records.id(), records.age())
                        + oldEnough(records)
                        + " and %1$s >= :from order by %1$s, %2$s fetch first :limit rows only"
                                .formatted(records.age(), records.id()))
                .param("from", from.orElse(EVER).atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, n) -> new Aged(
                        row.getObject("id", UUID.class),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String oldEnough(RetainedRecords records) {
        return OLD_ENOUGH.formatted(records.from(), records.age(), records.due());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
