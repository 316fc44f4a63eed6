package loyalty.results;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Responses one by one with all their answers, in the order they came in. */
@Repository
class ResponseRows {
    private static final int AT_ONCE = 1_000;
    private static final OffsetDateTime BEGINNING = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final String FROM = """
             from response r left join customer c on c.id = r.customer_id
            where r.campaign_id = :campaign and not r.test and r.state = 'COMPLETE' and (c.id is null or
            """;

    private final JdbcClient jdbc;

    ResponseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param scope on customer c; answers without a customer are in it */
    long count(UUID campaignId, SqlCondition scope) {
        return jdbc.sql("select count(*)" + FROM + scope.sql() + ")")
                .param("campaign", campaignId)
                .params(scope.params())
                .query(Long.class)
                .single();
    }

    void each(UUID campaignId, SqlCondition scope, Consumer<Row> consumer) {
        List<Head> page = page(campaignId, scope, BEGINNING, new UUID(0, 0));
        while (!page.isEmpty()) {
            Map<UUID, Map<String, String>> answers = answers(page);
            page.forEach(head -> consumer.accept(new Row(head, answers.getOrDefault(head.id(), Map.of()))));
            Head last = page.getLast();
            page = page(campaignId, scope, last.completedAt(), last.id());
        }
    }

    private List<Head> page(UUID campaignId, SqlCondition scope, OffsetDateTime after, UUID id) {
        return jdbc.sql("select r.id, r.completed_at, r.channel, r.late, c.number, c.name" + FROM + scope.sql() + """
                        ) and (r.completed_at > :after or r.completed_at = :after and r.id > :id)
                        order by r.completed_at, r.id fetch first :most rows only
                        """)
                .param("campaign", campaignId)
                .params(scope.params())
                .param("after", after)
                .param("id", id)
                .param("most", AT_ONCE)
                .query(Head.class)
                .list();
    }

    private Map<UUID, Map<String, String>> answers(List<Head> page) {
        Map<UUID, Map<String, String>> answers = new HashMap<>();
        RowCallbackHandler read = row -> answers.computeIfAbsent(row.getObject(1, UUID.class), first -> new HashMap<>())
                .merge(row.getString(2), row.getString(3), (one, other) -> one + "; " + other);
        jdbc.sql("""
                        select response_id, question,
                            coalesce(words, nullif(choice, ''), cast(number as varchar(60)), '')
                        from answer where response_id = any(:responses) order by response_id, question, choice
                        """)
                .param(
                        "responses",
                        new SqlArrayValue("uuid", page.stream().map(Head::id).toArray()))
                .query(read);
        return answers;
    }

    record Head(
            UUID id,
            OffsetDateTime completedAt,
            String channel,
            boolean late,
            @Nullable String number,
            @Nullable String name) {}

    /** @param answers by question: a number, codes of options, or words */
    record Row(Head head, Map<String, String> answers) {}
}
