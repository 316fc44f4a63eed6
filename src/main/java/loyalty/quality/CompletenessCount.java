package loyalty.quality;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How complete the customers of each owner and team are: counted now and then, for it takes a look at every customer. */
@Component
public class CompletenessCount {
    static final int CLASSES = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    CompletenessCount(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void refresh() {
        jdbc.sql("update completeness_counted set counted_at = :now where id = 1")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from completeness_count").update();
        jdbc.sql("""
                insert into completeness_count (owner_id, team_id, tenth, customers)
                select owner_id, team_id, tenth, count(*) from (
                    select owner_id, team_id, case when completeness >= 90 then 9 else completeness / 10 end as tenth
                    from customer) c
                group by owner_id, team_id, tenth
                """).update();
    }

    /** @param scope on {@code k} */
    CompletenessClasses within(SqlCondition scope) {
        Map<Integer, Long> classes = jdbc
                .sql("select k.tenth, sum(k.customers) from completeness_count k where %s group by k.tenth"
                        .formatted(scope.sql()))
                .params(scope.params())
                .query((row, number) -> Map.entry(row.getInt(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Long> customers = IntStream.range(0, CLASSES)
                .mapToObj(each -> classes.getOrDefault(each, 0L))
                .toList();
        return new CompletenessClasses(customers, countedAt());
    }

    private @Nullable Instant countedAt() {
        return jdbc.sql("select counted_at from completeness_counted where counted_at is not null")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
