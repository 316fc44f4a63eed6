package loyalty.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Likely duplicates as they were found; a pair of whom one has left the register is as if it were not there. */
@Repository
class DuplicateStore {
    private static final String OPEN_PAIRS = """
            from duplicate_pair p
            join customer a on a.id = p.first_id
            join customer b on b.id = p.second_id
            where p.open and %s
            """;

    private final JdbcClient jdbc;

    DuplicateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param scope on {@code a} and {@code b} */
    List<DuplicatePair> list(SqlCondition scope, int offset, int limit) {
        return jdbc.sql("""
                        select p.reason, p.similarity,
                            a.id as a_id, a.number as a_number, a.name as a_name, a.company as a_company,
                            a.completeness as a_completeness,
                            b.id as b_id, b.number as b_number, b.name as b_name, b.company as b_company,
                            b.completeness as b_completeness
                        """ + OPEN_PAIRS.formatted(scope.sql()) + """
                        order by p.similarity desc, p.first_id, p.second_id
                        offset :offset rows fetch next :limit rows only
                        """)
                .params(scope.params())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new DuplicatePair(
                        side(row, "a_"),
                        side(row, "b_"),
                        DuplicateReason.valueOf(row.getString("reason")),
                        row.getInt("similarity")))
                .list();
    }

    int count(SqlCondition scope) {
        return jdbc.sql("select count(*) from (select 1 %s fetch first %d rows only) counted"
                        .formatted(OPEN_PAIRS.formatted(scope.sql()), QualityService.MOST_COUNTED))
                .params(scope.params())
                .query(Integer.class)
                .single();
    }

    Optional<OffsetDateTime> lastScan() {
        return jdbc.sql("select done_at from duplicate_scan where done_at is not null")
                .query(OffsetDateTime.class)
                .optional();
    }

    /** @return whether there is such a pair */
    boolean judge(UUID first, UUID second, boolean open) {
        return jdbc.sql("update duplicate_pair set open = :open where first_id = :first and second_id = :second")
                        .param("open", open)
                        .param("first", first)
                        .param("second", second)
                        .update()
                == 1;
    }

    private static DuplicatePair.Side side(ResultSet row, String prefix) throws SQLException {
        return new DuplicatePair.Side(
                row.getObject(prefix + "id", UUID.class),
                row.getString(prefix + "number"),
                row.getString(prefix + "name"),
                row.getString(prefix + "company"),
                row.getInt(prefix + "completeness"));
    }
}
