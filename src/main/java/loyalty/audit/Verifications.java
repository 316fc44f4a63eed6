package loyalty.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import loyalty.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the log was verified, and what came of it. */
@Repository
public class Verifications {
    private final JdbcClient jdbc;
    private final Clock clock;

    Verifications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param findings how many places do not say what they said when they were written */
    public record Verified(Instant at, long entries, int findings) {}

    public Optional<Verified> last() {
        return jdbc.sql("""
                        select verified_at, entries, findings from audit_verification
                        order by verified_at desc, id desc fetch first 1 row only
                        """)
                .query((row, number) -> new Verified(
                        row.getObject("verified_at", OffsetDateTime.class).toInstant(),
                        row.getLong("entries"),
                        row.getInt("findings")))
                .optional();
    }

    void add(ChainVerdict verdict) {
        jdbc.sql("insert into audit_verification (id, verified_at, entries, findings) values (?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        verdict.entries(),
                        verdict.findings().size())
                .update();
    }
}
