package loyalty.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import loyalty.campaign.CampaignSummary;

/** Complete answers of different customers, written by the database itself; counting them is left to the product. */
class SurveyRecords {
    private static final String RESPONSES = """
            insert into response (id, campaign_id, version_id, customer_id, visitor_hash, channel, state, late, test,
                language, begun_at, changed_at, completed_at)
            select gen_random_uuid(), cast(? as uuid), cast(? as uuid), c.id, cast(row_number() over () as varchar),
                'OPEN_LINK', 'COMPLETE', false, false, 'CHINESE', now(), now(), now()
            from customer c limit ?
            """;
    /** Better factors, better scores, and some chance. */
    private static final String RATINGS = """
            with rated as (
                select r.id, r.campaign_id, f.factor, cast(1 + floor(random() * 10) as integer) as number
                from response r cross join generate_series(1, %1$d) f (factor)
                where r.campaign_id = cast(? as uuid)
            )
            insert into answer (response_id, campaign_id, question, choice, number)
            select id, campaign_id, 'factor' || factor, '', number from rated
            union all
            select id, campaign_id, '%2$s', '', greatest(1, least(10, cast(round(sum(number * factor)
                / sum(factor) + random() * 2 - 1) as integer)))
            from rated group by id, campaign_id
            """.formatted(Surveys.FACTORS, Surveys.OVERALL);

    private static final String WORDS = """
            insert into answer (response_id, campaign_id, question, choice, words)
            select r.id, r.campaign_id, 'why', '',
                (array['送货太慢，包装也破了', '服务很好，价格合适', 'The coffee arrived cold', 'Friendly staff, fair price'])
                    [1 + floor(random() * 4)::int]
            from response r where r.campaign_id = cast(? as uuid) and random() < 0.2
            """;
    private static final String NEWS =
            "insert into response_news (response_id) select id from response where campaign_id = cast(? as uuid)";

    private SurveyRecords() {}

    static void write(BenchmarkDatabase database, CampaignSummary campaign, int answers) throws SQLException {
        String id = campaign.id().toString();
        try (Connection connection = database.connect()) {
            execute(connection, RESPONSES, id, campaign.data().versionId().toString(), answers);
            execute(connection, RATINGS, id);
            execute(connection, WORDS, id);
            execute(connection, NEWS, id);
        }
    }

    private static void execute(Connection connection, String sql, Object... params) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < params.length; i++) statement.setObject(i + 1, params[i]);
            statement.executeUpdate();
        }
    }
}
