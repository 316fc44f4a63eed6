package loyalty.selfcheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import loyalty.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the checks found, week by week. */
@Repository
class ReportStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SecurityReport report) {
        jdbc.sql("insert into security_check_run (id, run_at, score, findings) values (:id, :at, :score, :findings)")
                .param("id", Ids.next())
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .param("score", report.score())
                .param("findings", JSON.writeValueAsString(report.findings()))
                .update();
    }

    Optional<SecurityReport> latest() {
        return jdbc.sql("""
                        select run_at, score, findings from security_check_run
                        order by run_at desc, id desc fetch first 1 rows only
                        """)
                .query((row, n) -> new SecurityReport(
                        at(row), row.getInt("score"), JSON.readValue(row.getString("findings"), FINDINGS)))
                .optional();
    }

    /** Newest first. */
    List<ScoreAt> scores(int limit) {
        return jdbc.sql("""
                        select run_at, score from security_check_run
                        order by run_at desc, id desc fetch first :limit rows only
                        """)
                .param("limit", limit)
                .query((row, n) -> new ScoreAt(at(row), row.getInt("score")))
                .list();
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("run_at", OffsetDateTime.class).toInstant();
    }
}
