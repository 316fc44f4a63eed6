package loyalty.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Reads what was counted: a few thousand rows a campaign, however many answered. */
@Repository
class ResultStore {
    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Responses counted so far, of those campaigns that have any. */
    Map<UUID, Long> responses(Collection<UUID> campaigns) {
        Map<UUID, Long> responses = new HashMap<>();
        RowCallbackHandler read = row -> responses.put(row.getObject(1, UUID.class), row.getLong(2));
        jdbc.sql("""
                        select campaign_id, sum(answers) from answer_tally
                        where campaign_id = any(:campaigns) and grouping_name = 'ALL' and question = ''
                        group by campaign_id
                        """)
                .param("campaigns", new SqlArrayValue("uuid", campaigns.toArray()))
                .query(read);
        return responses;
    }

    /** @param reach on answer_tally t */
    Map<UUID, AnswerCounts> counts(Collection<UUID> campaigns, SqlCondition reach) {
        Map<UUID, Map<String, Map<String, Long>>> counts = new HashMap<>();
        jdbc.sql("""
                        select t.campaign_id, t.question, t.chosen, sum(t.answers) from answer_tally t
                        where t.campaign_id = any(:campaigns) and t.grouping_name = 'ALL' and
                        """ + reach.sql() + " group by t.campaign_id, t.question, t.chosen")
                .param("campaigns", new SqlArrayValue("uuid", campaigns.toArray()))
                .params(reach.params())
                .query((RowCallbackHandler) row -> add(counts, row.getObject(1, UUID.class), row));
        Map<UUID, AnswerCounts> byCampaign = new HashMap<>();
        counts.forEach((campaign, chosen) -> byCampaign.put(campaign, new AnswerCounts(chosen)));
        return byCampaign;
    }

    /** @param reach on answer_tally t */
    List<GroupedResults.Group> groups(UUID campaignId, Grouping grouping, SqlCondition reach) {
        Map<String, Map<String, Map<String, Long>>> counts = new LinkedHashMap<>();
        jdbc.sql("""
                        select t.member, t.question, t.chosen, sum(t.answers) from answer_tally t
                        where t.campaign_id = :campaign and t.grouping_name = :grouping and
                        """ + reach.sql() + " group by t.member, t.question, t.chosen order by t.member")
                .param("campaign", campaignId)
                .param("grouping", grouping.name())
                .params(reach.params())
                .query((RowCallbackHandler) row -> add(counts, row.getString(1), row));
        List<GroupedResults.Group> groups = new ArrayList<>();
        counts.forEach((member, chosen) -> groups.add(new GroupedResults.Group(member, new AnswerCounts(chosen))));
        return groups;
    }

    private static <K> void add(Map<K, Map<String, Map<String, Long>>> counts, K key, ResultSet row)
            throws SQLException {
        counts.computeIfAbsent(key, first -> new HashMap<>())
                .computeIfAbsent(row.getString(2), question -> new HashMap<>())
                .put(row.getString(3), row.getLong(4));
    }
}
