package loyalty.results;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Keeps how often each answer was given. Those who answer only leave a note; one hand counts what they left, so that
 * nobody waits for a row that all would have to change.
 */
@Repository
class AnswerTallies {
    static final UUID NO_TEAM = new UUID(0, 0);

    private static final String GROUPS = """
            insert into response_group (
                response_id, campaign_id, channel, team_id, owner_id, type_code, need_code, stage)
            select r.id, r.campaign_id, r.channel, coalesce(c.team_id, :noTeam), c.owner_id, c.type_code, c.need_code,
                case when c.id is not null then coalesce(s.stage, 'PROSPECT') end
            from response r
            left join customer c on c.id = r.customer_id
            left join customer_stage s on s.customer_id = c.id and s.until is null
            where r.id = any(:responses)
            """;
    private static final String COUNTED = """
            select g.campaign_id, g.team_id, d.grouping_name,
                coalesce(case d.grouping_name %1$s end, '') as member, a.question, a.chosen, count(*) as answers
            from response_group g
            join (
                select response_id, question,
                    coalesce(nullif(choice, ''), cast(number as varchar(60)), '') as chosen
                from answer where response_id = any(:responses)
                union all
                select response_id, '', '' from response_group where response_id = any(:responses)
            ) a on a.response_id = g.response_id
            cross join (values %2$s) d (grouping_name)
            where g.response_id = any(:responses)
            group by g.campaign_id, g.team_id, d.grouping_name,
                coalesce(case d.grouping_name %1$s end, ''), a.question, a.chosen
            """;
    private static final String ADD = """
            merge into answer_tally t using (%s) s
            on (t.campaign_id = s.campaign_id and t.grouping_name = s.grouping_name and t.member = s.member
                and t.team_id = s.team_id and t.question = s.question and t.chosen = s.chosen)
            when matched then update set answers = t.answers + s.answers
            when not matched then insert (campaign_id, team_id, grouping_name, member, question, chosen, answers)
                values (s.campaign_id, s.team_id, s.grouping_name, s.member, s.question, s.chosen, s.answers)
            """.formatted(counted());

    private final JdbcClient jdbc;

    AnswerTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String counted() {
        String members = Arrays.stream(Grouping.values())
                .map(grouping -> "when '%s' then %s".formatted(grouping, grouping.column()))
                .collect(Collectors.joining(" "));
        String names = Arrays.stream(Grouping.values())
                .map(grouping -> ", ('" + grouping + "')")
                .collect(Collectors.joining("", "('" + Grouping.ALL + "')", ""));
        return COUNTED.formatted(members, names);
    }

    void note(UUID responseId) {
        jdbc.sql("insert into response_news (response_id) values (:id) on conflict do nothing")
                .param("id", responseId)
                .update();
    }

    /** Who left a note that nobody has taken up yet. */
    List<UUID> noted(int limit) {
        return jdbc.sql("select response_id from response_news order by response_id fetch first :limit rows only")
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Those of them that nobody else has taken up meanwhile; whoever else wants them waits. */
    List<UUID> locked(List<UUID> noted) {
        return jdbc.sql("""
                        select response_id from response_news where response_id = any(:noted)
                        order by response_id for update
                        """).param("noted", ids(noted)).query(UUID.class).list();
    }

    /** Those of them who count: none is counted again, nor are answers that were given to try the questions. */
    List<UUID> uncounted(List<UUID> noted) {
        return jdbc.sql("""
                        select r.id from response r
                        where r.id = any(:noted) and r.state = 'COMPLETE' and not r.test
                            and not exists (select 1 from response_group g where g.response_id = r.id)
                        """).param("noted", ids(noted)).query(UUID.class).list();
    }

    void add(List<UUID> uncounted) {
        SqlArrayValue ids = ids(uncounted);
        jdbc.sql(GROUPS).param("responses", ids).param("noTeam", NO_TEAM).update();
        jdbc.sql(ADD).param("responses", ids).update();
    }

    void takeUp(List<UUID> noted) {
        jdbc.sql("delete from response_news where response_id = any(:noted)")
                .param("noted", ids(noted))
                .update();
    }

    private static SqlArrayValue ids(List<UUID> responses) {
        return new SqlArrayValue("uuid", responses.toArray());
    }
}
