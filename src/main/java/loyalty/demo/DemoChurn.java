package loyalty.demo;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.insight.ChurnReasonService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why customers left, told of most of those who are lost. */
@Component
class DemoChurn {
    private static final long SEED = 20261124;
    private static final double TOLD = 0.7;
    private static final Weighted<Told> REASONS = new Weighted<>(
            List.of(
                    new Told("PRICE", 4),
                    new Told("COMPETITOR", 3),
                    new Told("SERVICE", 3),
                    new Told("QUALITY", 2),
                    new Told("NEED_GONE", 2),
                    new Told("OTHER", 1)),
            Told::weight);

    private final ChurnReasonService reasons;
    private final JdbcClient jdbc;

    DemoChurn(ChurnReasonService reasons, JdbcClient jdbc) {
        this.reasons = reasons;
        this.jdbc = jdbc;
    }

    /** Once their stages are computed. */
    void create() {
        List<UUID> lost = jdbc.sql("""
                        select c.id from customer c
                        join customer_stage s on s.customer_id = c.id and s.stage = 'LOST' and s.until is null
                        order by c.number
                        """).query(UUID.class).list();
        IntStream.range(0, lost.size()).forEach(number -> {
            Dice dice = new Dice(SEED, "churn", number);
            if (dice.falls(TOLD))
                reasons.tell(lost.get(number), REASONS.pick(dice).reason(), null);
        });
    }

    private record Told(String reason, double weight) {}
}
