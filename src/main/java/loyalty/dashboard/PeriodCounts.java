package loyalty.dashboard;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts several periods at once: five statements, however many periods. The stage of a moment is the one in force on the
 * eve of a day, so that who becomes lost on a period's first day was still a customer when it began.
 */
@Repository
class PeriodCounts {
    private static final String STAGES = """
            select position, sum(at_start) as at_start, sum(exposed) as exposed, sum(at_end) as at_end,
                sum(case when at_start = 1 and at_end = 1 then 1 else 0 end) as kept,
                sum(lost) as lost, sum(firsts) as firsts, sum(won_back) as won_back
            from (
                select p.position, s.customer_id,
                    max(case when %1$s and s.stage <> 'LOST' then 1 else 0 end) as at_start,
                    max(case when %1$s and s.stage in ('ACTIVE', 'AT_RISK') then 1 else 0 end) as exposed,
                    max(case when %2$s and s.stage <> 'LOST' then 1 else 0 end) as at_end,
                    max(case when s.since >= p.begins and s.stage = 'LOST' then 1 else 0 end) as lost,
                    max(case when s.since >= p.begins and s.stage = 'NEW' then 1 else 0 end) as firsts,
                    max(case when s.since >= p.begins and s.stage = 'WON_BACK' then 1 else 0 end) as won_back
                from %3$s
                join customer_stage s on s.since < p.ends and (s.until is null or s.until >= p.begins) %4$s
                where true %5$s
                group by p.position, s.customer_id
            ) customers
            group by position
            """;
    private static final String TRADE = """
            select position, sum(case when days > 0 then 1 else 0 end) as buyers,
                sum(case when days > 1 then 1 else 0 end) as again, sum(days) as purchases, sum(amount) as sales
            from (
                select position, customer_id, sum(bought) as days, sum(amount) as amount
                from (
                    select p.position, b.customer_id, b.purchased_on, sum(b.amount) as amount,
                        max(case when b.amount > 0 then 1 else 0 end) as bought
                    from %s join purchase b on b.purchased_on >= p.begins and b.purchased_on < p.ends %s
                    where true %s
                    group by p.position, b.customer_id, b.purchased_on
                ) days
                group by position, customer_id
            ) customers
            group by position
            """;
    private static final String SCORES = """
            select p.position, count(*) as scores, sum(v.score) as points,
                sum(case when v.score >= 8 then 1 else 0 end) as satisfied
            from %s join satisfaction_score v on v.scored_on >= p.begins and v.scored_on < p.ends %s
            where true %s
            group by p.position
            """;
    private static final String RECOMMENDATIONS = """
            select p.position, count(*) as asked, sum(case when v.rating >= 9 then 1 else 0 end) as promoters,
                sum(case when v.rating <= 6 then 1 else 0 end) as detractors
            from %s join recommendation v on v.answered_on >= p.begins and v.answered_on < p.ends %s
            where true %s
            group by p.position
            """;
    private static final String COMPLAINTS = """
            select p.position, count(*) as complaints
            from %s join feedback v on v.kind = 'COMPLAINT' and v.given_on >= p.begins and v.given_on < p.ends %s
            where true %s
            group by p.position
            """;

    private final JdbcClient jdbc;

    PeriodCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the periods. */
    List<Counts> of(Periods periods, Those those) {
        String stages = STAGES.formatted(
                StageSql.onEveOf("p.begins"), StageSql.onEveOf("p.ends"), periods.sql(), those.join("s"), those.and());
        Map<Integer, StageCounts> stage = rows(
                stages,
                periods,
                those,
                (row, number) -> new StageCounts(
                        row.getLong("at_start"),
                        row.getLong("exposed"),
                        row.getLong("at_end"),
                        row.getLong("kept"),
                        row.getLong("lost"),
                        row.getLong("firsts"),
                        row.getLong("won_back")));
        Map<Integer, TradeCounts> trade = trade(periods, those);
        Map<Integer, VoiceCounts> voices = voices(periods, those);
        return IntStream.range(0, periods.list().size())
                .mapToObj(position -> new Counts(
                        stage.getOrDefault(position, StageCounts.NONE),
                        trade.getOrDefault(position, TradeCounts.NONE),
                        voices.getOrDefault(position, VoiceCounts.NONE)))
                .toList();
    }

    /** By the positions of the periods. */
    Map<Integer, VoiceCounts> voices(Periods periods, Those those) {
        Map<Integer, long[]> scores = rows(query(SCORES, "v", periods, those), periods, those, (row, number) ->
                new long[] {row.getLong("scores"), row.getLong("points"), row.getLong("satisfied")});
        Map<Integer, long[]> answers =
                rows(query(RECOMMENDATIONS, "v", periods, those), periods, those, (row, number) ->
                        new long[] {row.getLong("asked"), row.getLong("promoters"), row.getLong("detractors")});
        Map<Integer, Long> complaints = rows(
                query(COMPLAINTS, "v", periods, those), periods, those, (row, number) -> row.getLong("complaints"));
        long[] none = {0, 0, 0};
        return IntStream.range(0, periods.list().size())
                .boxed()
                .collect(Collectors.toMap(Function.identity(), position -> {
                    long[] score = scores.getOrDefault(position, none);
                    long[] answer = answers.getOrDefault(position, none);
                    return new VoiceCounts(
                            score[0],
                            score[1],
                            score[2],
                            answer[0],
                            answer[1],
                            answer[2],
                            complaints.getOrDefault(position, 0L));
                }));
    }

    /** By the positions of the periods in which anything was bought. */
    Map<Integer, TradeCounts> trade(Periods periods, Those those) {
        return rows(
                query(TRADE, "b", periods, those),
                periods,
                those,
                (row, number) -> new TradeCounts(
                        row.getLong("buyers"),
                        row.getLong("again"),
                        row.getLong("purchases"),
                        row.getBigDecimal("sales")));
    }

    private static String query(String sql, String alias, Periods periods, Those those) {
        return sql.formatted(periods.sql(), those.join(alias), those.and());
    }

    private <T> Map<Integer, T> rows(String sql, Periods periods, Those those, RowMapper<T> mapper) {
        return jdbc
                .sql(sql)
                .params(those.params())
                .params(periods.params())
                .query((row, number) -> Map.entry(row.getInt("position"), mapper.mapRow(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
