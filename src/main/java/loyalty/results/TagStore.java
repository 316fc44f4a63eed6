package loyalty.results;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Answers in words, and the tags people gave them. */
@Repository
class TagStore {
    private static final String FROM = """
             from answer a
            join response r on r.id = a.response_id and r.campaign_id = a.campaign_id
                and not r.test and r.state = 'COMPLETE'
            left join customer c on c.id = r.customer_id
            where r.campaign_id = :campaign and a.question = :question and a.choice = '' and a.words is not null
                and (c.id is null or
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TagStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Newest first. */
    List<OpenAnswer> page(UUID campaignId, String question, SqlCondition within, int offset, int limit) {
        List<OpenAnswer> untagged = jdbc.sql(
                        "select r.id as response_id, c.id as customer_id, c.name, a.words" + FROM + within.sql() + """
                        order by r.completed_at desc, r.id desc offset :offset rows fetch next :limit rows only
                        """)
                .param("campaign", campaignId)
                .param("question", question)
                .params(within.params())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new OpenAnswer(
                        row.getObject("response_id", UUID.class),
                        row.getObject("customer_id", UUID.class),
                        row.getString("name"),
                        row.getString("words"),
                        List.of()))
                .list();
        Map<UUID, List<String>> tags = tags(question, untagged);
        return untagged.stream()
                .map(answer -> answer.with(tags.getOrDefault(answer.responseId(), List.of())))
                .toList();
    }

    /** Counts no further than that many. */
    int count(UUID campaignId, String question, SqlCondition within, int most) {
        return jdbc.sql("select count(*) from (select 1 as one" + FROM + within.sql()
                        + " fetch first :most rows only) counted")
                .param("most", most)
                .param("campaign", campaignId)
                .param("question", question)
                .params(within.params())
                .query(Integer.class)
                .single();
    }

    private Map<UUID, List<String>> tags(String question, List<OpenAnswer> answers) {
        Map<UUID, List<String>> tags = new HashMap<>();
        RowCallbackHandler read = row -> tags.computeIfAbsent(row.getObject(1, UUID.class), first -> new ArrayList<>())
                .add(row.getString(2));
        jdbc.sql("""
                        select response_id, tag from answer_tag
                        where response_id = any(:responses) and question = :question order by tag
                        """)
                .param(
                        "responses",
                        new SqlArrayValue(
                                "uuid",
                                answers.stream().map(OpenAnswer::responseId).toArray()))
                .param("question", question)
                .query(read);
        return tags;
    }

    /** The campaign of an answer in words within the scope. */
    Optional<UUID> campaign(UUID responseId, String question, SqlCondition scope) {
        return jdbc.sql("""
                        select a.campaign_id from answer a join response r on r.id = a.response_id
                        left join customer c on c.id = r.customer_id
                        where a.response_id = :response and a.question = :question and a.words is not null
                            and (c.id is null or
                        """ + scope.sql() + ")")
                .param("response", responseId)
                .param("question", question)
                .params(scope.params())
                .query(UUID.class)
                .optional();
    }

    /** @return false where it had this tag already */
    boolean add(UUID campaignId, UUID responseId, String question, String tag, UUID user) {
        return jdbc.sql("""
                                insert into answer_tag (response_id, question, tag, campaign_id, tagged_by, tagged_at)
                                values (:response, :question, :tag, :campaign, :user, :now) on conflict do nothing
                                """)
                        .param("response", responseId)
                        .param("question", question)
                        .param("tag", tag)
                        .param("campaign", campaignId)
                        .param("user", user)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean remove(UUID responseId, String question, String tag) {
        return jdbc.sql("delete from answer_tag where response_id = :response and question = :question and tag = :tag")
                        .param("response", responseId)
                        .param("question", question)
                        .param("tag", tag)
                        .update()
                == 1;
    }

    /** Most frequent first, as often as they stand at answers within the scope. */
    List<Theme> frequent(UUID campaignId, String question, SqlCondition scope, int most) {
        return jdbc.sql("""
                        select t.tag as word, count(*) as answers from answer_tag t
                        join response r on r.id = t.response_id and not r.test and r.state = 'COMPLETE'
                        left join customer c on c.id = r.customer_id
                        where t.campaign_id = :campaign and t.question = :question and (c.id is null or
                        """ + scope.sql() + """
                        ) group by t.tag order by count(*) desc, t.tag fetch first :most rows only
                        """)
                .param("campaign", campaignId)
                .param("question", question)
                .params(scope.params())
                .param("most", most)
                .query(Theme.class)
                .list();
    }

    static SqlCondition within(SqlCondition scope, @Nullable String tag) {
        SqlCondition closed = new SqlCondition(scope.sql() + ") ", scope.params());
        if (tag == null) return closed;
        Map<String, Object> params = new HashMap<>(scope.params());
        params.put("tag", tag);
        return new SqlCondition(closed.sql() + """
                 and exists (select 1 from answer_tag t
                    where t.response_id = a.response_id and t.question = a.question and t.tag = :tag)
                """, params);
    }
}
