package loyalty.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.shared.Ids;
import loyalty.shared.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what fields refuse, so that rules often broken can be found; what was typed, and by whom, it does not keep. */
@Component
public class FieldRefusals {
    /** About who may, not about what is right. */
    private static final Set<String> NO_RULES = Set.of("customer.field.notAllowed", "customer.notFound");

    private final CustomerFields fields;
    private final JdbcClient jdbc;
    private final Clock clock;

    FieldRefusals(CustomerFields fields, JdbcClient jdbc, Clock clock) {
        this.fields = fields;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * In the caller's transaction.
     *
     * @param refused the reasons by the key of the field; of other fields than the customer's nothing is kept
     */
    public void note(RefusalOrigin origin, Stream<Map.Entry<String, Message>> refused) {
        refused.filter(each -> !NO_RULES.contains(each.getValue().key()))
                .filter(each -> fields.find(each.getKey()).isPresent())
                .map(each -> new Broken(each.getKey(), each.getValue().key()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((broken, times) -> add(origin, broken, times));
    }

    private void add(RefusalOrigin origin, Broken broken, long times) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into field_refusal (id, refused_at, origin, field, rule, refusals)
                values (:id, :now, :origin, :field, :rule, :times)
                """)
                .param("id", Ids.next())
                .param("now", now)
                .param("origin", origin.name())
                .param("field", broken.field())
                .param("rule", broken.rule())
                .param("times", times)
                .update();
    }

    public void forgetBefore(Instant end) {
        jdbc.sql("delete from field_refusal where refused_at < :end")
                .param("end", end.atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Broken(String field, String rule) {}
}
