package loyalty.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts several periods at once, in six statements, however many periods. Each period is a query of its own within the
 * statement, which a database answers in the order of an index. The stage of a moment is the one in force on the
 * eve of a day, so that who becomes lost on a period's first day was still a customer when it began.
 */
@Repository
class PeriodCounts {
    private static final String STANDING = """
            select # as position, count(case when %1$s then 1 end) as at_start,
                count(case when %1$s and s.stage in ('ACTIVE', 'AT_RISK') then 1 end) as exposed,
                count(case when %2$s then 1 end) as at_end
            from customer_stage s %3$s
            where s.stage <> 'LOST' and s.since < :ends# and (s.until is null or s.until >= :begins#) %4$s
            """;
    /** Whoever was a customer at the start and is gone at the end became lost in between, and did not come back. */
    private static final String MOVES = """
            select # as position, count(distinct case when s.stage = 'LOST' then s.customer_id end) as lost,
                count(distinct case when s.stage = 'LOST' and %1$s then b.customer_id end) as gone,
                count(case when s.stage = 'NEW' then 1 end) as firsts,
                count(distinct case when s.stage = 'WON_BACK' then s.customer_id end) as won_back
            from customer_stage s
            left join customer_stage b on s.stage = 'LOST' and b.customer_id = s.customer_id and b.stage <> 'LOST'
                and b.since < :begins# and b.until >= :begins# %2$s
            where s.stage in ('LOST', 'NEW', 'WON_BACK') and s.since >= :begins# and s.since < :ends# %3$s
            """;

    private static final String TRADE = """
            select # as position, count(case when days > 0 then 1 end) as buyers,
                count(case when days > 1 then 1 end) as again, sum(days) as purchases, sum(amount) as sales
            from (
                select customer_id, sum(bought) as days, sum(amount) as amount
                from (
                    select b.purchased_on, b.customer_id, sum(b.amount) as amount,
                        max(case when b.amount > 0 then 1 else 0 end) as bought
                    from purchase b %1$s
                    where b.purchased_on >= :begins# and b.purchased_on < :ends# %2$s
                    group by b.purchased_on, b.customer_id
                ) days
                group by customer_id
            ) customers
            """;
    private static final String SCORES = """
            select # as position, count(*) as scores, sum(v.score) as points,
                sum(case when v.score >= 8 then 1 else 0 end) as satisfied
            from satisfaction_score v %1$s
            where v.scored_on >= :begins# and v.scored_on < :ends# %2$s
            """;
    private static final String RECOMMENDATIONS = """
            select # as position, count(*) as asked, sum(case when v.rating >= 9 then 1 else 0 end) as promoters,
                sum(case when v.rating <= 6 then 1 else 0 end) as detractors
            from recommendation v %1$s
            where v.answered_on >= :begins# and v.answered_on < :ends# %2$s
            """;
    private static final String COMPLAINTS = """
            select # as position, count(*) as complaints
            from feedback v %1$s
            where v.kind = 'COMPLAINT' and v.given_on >= :begins# and v.given_on < :ends# %2$s
            """;

    private final JdbcClient jdbc;

    PeriodCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the periods. */
    List<Counts> of(Periods periods, Those those) {
        List<StageCounts> stages = stages(periods, those);
        List<TradeCounts> trade = trade(periods, those);
        List<VoiceCounts> voices = voices(periods, those);
        return IntStream.range(0, periods.list().size())
                .mapToObj(at -> new Counts(stages.get(at), trade.get(at), voices.get(at)))
                .toList();
    }

    private List<StageCounts> stages(Periods periods, Those those) {
        String standing = STANDING.formatted(
                StageSql.onEveOf(":begins#"), StageSql.onEveOf(":ends#"), those.join("s"), those.and());
        List<long[]> held = rows(standing, periods, those, (row, number) ->
                new long[] {row.getLong("at_start"), row.getLong("exposed"), row.getLong("at_end")});
        String moves = MOVES.formatted(StageSql.onEveOf(":ends#"), those.join("s"), those.and());
        return rows(moves, periods, those, (row, number) -> {
            long[] there = held.get(row.getInt("position"));
            return new StageCounts(
                    there[0],
                    there[1],
                    there[2],
                    there[0] - row.getLong("gone"),
                    row.getLong("lost"),
                    row.getLong("firsts"),
                    row.getLong("won_back"));
        });
    }

    /** In the order of the periods. */
    List<TradeCounts> trade(Periods periods, Those those) {
        return rows(
                TRADE.formatted(those.join("b"), those.and()),
                periods,
                those,
                (row, number) -> new TradeCounts(
                        row.getLong("buyers"),
                        row.getLong("again"),
                        row.getLong("purchases"),
                        Objects.requireNonNullElse(row.getBigDecimal("sales"), BigDecimal.ZERO)));
    }

    /** In the order of the periods. */
    List<VoiceCounts> voices(Periods periods, Those those) {
        List<long[]> scores = rows(SCORES.formatted(those.join("v"), those.and()), periods, those, (row, number) ->
                new long[] {row.getLong("scores"), row.getLong("points"), row.getLong("satisfied")});
        List<long[]> answers =
                rows(RECOMMENDATIONS.formatted(those.join("v"), those.and()), periods, those, (row, number) ->
                        new long[] {row.getLong("asked"), row.getLong("promoters"), row.getLong("detractors")});
        return rows(COMPLAINTS.formatted(those.join("v"), those.and()), periods, those, (row, number) -> {
            long[] score = scores.get(row.getInt("position"));
            long[] answer = answers.get(row.getInt("position"));
            return new VoiceCounts(
                    score[0], score[1], score[2], answer[0], answer[1], answer[2], row.getLong("complaints"));
        });
    }

    /** One row a period, in their order, whatever was found. */
    private <T> List<T> rows(String sql, Periods periods, Those those, RowMapper<T> mapper) {
        return jdbc.sql(periods.each(sql) + " order by position")
                .params(those.params())
                .params(periods.params())
                .query(mapper)
                .list();
    }
}
