package loyalty.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.insight.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What is counted by something: one statement each. */
@Repository
class Breakdowns {
    private static final int MOST_CLASSES = 20;
    private static final int[] INTERVALS = {0, 8, 15, 31, 61, 91, 181, 366};

    private static final String FLOWS = """
            select before, after, count(*) as customers
            from (
                select coalesce(max(case when %s then s.stage end), 'PROSPECT') as before,
                    max(case when %s then s.stage end) as after
                from customer_stage s %s
                where s.since < :ends and (s.until is null or s.until >= :begins) %s
                group by s.customer_id
            ) moved
            group by before, after
            """;
    private static final String CHURN = """
            select coalesce(class, '') as class, sum(lost) as lost, sum(exposed) as exposed
            from (
                select s.customer_id, %1$s as class,
                    max(case when s.since >= :begins and s.stage = 'LOST' then 1 else 0 end) as lost,
                    max(case when %2$s and s.stage in ('ACTIVE', 'AT_RISK') then 1 else 0 end) as exposed
                from customer_stage s join customer c on c.id = s.customer_id
                where s.since < :ends and (s.until is null or s.until >= :begins) %3$s
                group by s.customer_id, %1$s
            ) customers
            group by class order by exposed desc, class fetch first %4$d rows only
            """;
    private static final String REASONS = """
            select coalesce(r.reason, '') as code, count(distinct s.customer_id) as customers
            from customer_stage s %s %s
            where s.stage = 'LOST' and s.since >= :begins and s.since < :ends %s
            group by coalesce(r.reason, '') order by customers desc, code
            """;
    private static final String CHANNELS = """
            select coalesce(b.channel_code, '') as code, sum(b.amount) as sales,
                count(distinct case when b.amount > 0 then b.customer_id end) as buyers
            from purchase b %s
            where b.purchased_on >= :begins and b.purchased_on < :ends %s
            group by coalesce(b.channel_code, '') order by sales desc, code
            """;
    /** Who bought in which months, of those who first bought within the period. */
    private static final String COHORTS = """
            select first_month, bought_month, count(*) as customers
            from (
                select distinct s.customer_id,
                    extract(year from s.since) * 12 + extract(month from s.since) - 1 as first_month,
                    extract(year from b.purchased_on) * 12 + extract(month from b.purchased_on) - 1 as bought_month
                from customer_stage s
                join purchase b on b.customer_id = s.customer_id and b.amount > 0
                    and b.purchased_on >= s.since and b.purchased_on < :ends %s
                where s.stage = 'NEW' and s.since >= :begins and s.since < :ends %s
            ) bought
            group by first_month, bought_month
            """;

    private static final String RFM = """
            select substring(f.rfm_cell from 1 for 1) as recency, substring(f.rfm_cell from 2 for 1) as frequency,
                count(*) as customers, sum(f.total_amount) as amount, avg(cast(f.last_score as numeric(6, 2))) as satisfaction
            from customer_figures f %s
            where f.rfm_cell is not null %s
            group by substring(f.rfm_cell from 1 for 1), substring(f.rfm_cell from 2 for 1)
            """;
    private static final String LOYALTY = """
            select case when f.loyalty_score >= 90 then 9 else floor(f.loyalty_score / 10) end as step, count(*) as customers
            from customer_figures f %s
            where f.loyalty_score is not null %s
            group by case when f.loyalty_score >= 90 then 9 else floor(f.loyalty_score / 10) end
            """;

    private static final String MOVES = """
            select before, after, count(*) as customers
            from (
                select %1$s as before, %2$s as after
                from customer_month b join customer_month a on a.customer_id = b.customer_id %3$s
                where b.month_end = :first and a.month_end = :last
                    and b.loyalty_score is not null and a.loyalty_score is not null %4$s
            ) moved
            group by before, after
            """;
    private static final String KEPT = """
            select (select max(month_end) from month_end where month_end < :begins and month_end >= :earliest)
                    as first_end,
                (select max(month_end) from month_end where month_end >= :begins and month_end < :ends) as last_end
            """;

    private final JdbcClient jdbc;

    Breakdowns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Flow> flows(Period period, Those those) {
        String sql =
                FLOWS.formatted(StageSql.onEveOf(":begins"), StageSql.onEveOf(":ends"), those.join("s"), those.and());
        return ask(sql, period, those)
                .query((row, number) -> new Flow(
                        Stage.valueOf(row.getString("before")),
                        Stage.valueOf(row.getString("after")),
                        row.getLong("customers")))
                .list();
    }

    List<ClassChurn> churn(Period period, CustomerClass by, Those those) {
        String sql = CHURN.formatted(by.sql(), StageSql.onEveOf(":begins"), those.and(), MOST_CLASSES);
        return ask(sql, period, those)
                .query((row, number) -> new ClassChurn(
                        row.getString("class"), FigureValue.ratio(row.getLong("lost"), row.getLong("exposed"))))
                .list();
    }

    List<ReasonCount> reasons(Period period, Those those) {
        return ask(REASONS.formatted(StageSql.REASON, those.join("s"), those.and()), period, those)
                .query((row, number) -> new ReasonCount(row.getString("code"), row.getLong("customers")))
                .list();
    }

    List<ChannelFigures> channels(Period period, Those those) {
        return ask(CHANNELS.formatted(those.join("b"), those.and()), period, those)
                .query((row, number) ->
                        new ChannelFigures(row.getString("code"), row.getBigDecimal("sales"), row.getLong("buyers")))
                .list();
    }

    /** @param months whole ones */
    List<Cohort> cohorts(Period months, Those those) {
        Map<Integer, Map<Integer, Long>> bought = new TreeMap<>();
        ask(COHORTS.formatted(those.join("s"), those.and()), months, those).query(row -> {
            bought.computeIfAbsent(row.getInt("first_month"), first -> new TreeMap<>())
                    .put(row.getInt("bought_month"), row.getLong("customers"));
        });
        return IntStream.range(0, (int) ChronoUnit.MONTHS.between(months.from(), months.to()))
                .mapToObj(months.from()::plusMonths)
                .map(first -> cohort(first, months.to(), bought.getOrDefault(number(first), Map.of())))
                .toList();
    }

    private static Cohort cohort(LocalDate first, LocalDate end, Map<Integer, Long> bought) {
        List<Long> again = new ArrayList<>();
        for (LocalDate month = first.plusMonths(1); month.isBefore(end); month = month.plusMonths(1))
            again.add(bought.getOrDefault(number(month), 0L));
        return new Cohort(new Period(first, first.plusMonths(1)), bought.getOrDefault(number(first), 0L), again);
    }

    private static int number(LocalDate month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    List<RfmFigures> rfm(Those those) {
        return jdbc.sql(RFM.formatted(those.join("f"), those.and()))
                .params(those.params())
                .query((row, number) -> new RfmFigures(
                        Integer.parseInt(row.getString("recency")),
                        Integer.parseInt(row.getString("frequency")),
                        row.getLong("customers"),
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("satisfaction")))
                .list();
    }

    List<Step> loyalty(Those those) {
        Map<Integer, Long> counted = steps(LOYALTY.formatted(those.join("f"), those.and()), those);
        return IntStream.range(0, 10)
                .mapToObj(
                        step -> new Step(step * 10, step == 9 ? null : step * 10 + 10, counted.getOrDefault(step, 0L)))
                .toList();
    }

    /** Empty where not both month ends are kept. */
    Optional<ScoreMoves> moves(Period period, Those those) {
        return jdbc.sql(KEPT)
                .param("earliest", period.from().minusMonths(1))
                .param("begins", period.from())
                .param("ends", period.to())
                .query((row, number) ->
                        ends(row.getObject("first_end", LocalDate.class), row.getObject("last_end", LocalDate.class)))
                .single()
                .map(between -> new ScoreMoves(between, moved(between, those)));
    }

    private static Optional<Period> ends(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new Period(first.plusDays(1), last.plusDays(1)));
    }

    private List<ScoreMove> moved(Period between, Those those) {
        String sql = MOVES.formatted(
                FigureSets.band("b.loyalty_score"), FigureSets.band("a.loyalty_score"), those.join("b"), those.and());
        return jdbc.sql(sql)
                .params(those.params())
                .param("first", between.from().minusDays(1))
                .param("last", between.last())
                .query((row, number) ->
                        new ScoreMove(row.getInt("before"), row.getInt("after"), row.getLong("customers")))
                .list();
    }

    List<Step> intervals(Those those) {
        String step = IntStream.range(1, INTERVALS.length)
                .mapToObj(at -> "when f.average_interval < " + INTERVALS[at] + " then " + (at - 1))
                .collect(Collectors.joining(" ", "case ", " else " + (INTERVALS.length - 1) + " end"));
        Map<Integer, Long> counted = steps(
                "select %1$s as step, count(*) as customers from customer_figures f %2$s where f.average_interval is not null %3$s group by %1$s"
                        .formatted(step, those.join("f"), those.and()),
                those);
        return IntStream.range(0, INTERVALS.length)
                .mapToObj(at -> new Step(
                        INTERVALS[at],
                        at + 1 == INTERVALS.length ? null : Integer.valueOf(INTERVALS[at + 1]),
                        counted.getOrDefault(at, 0L)))
                .toList();
    }

    private Map<Integer, Long> steps(String sql, Those those) {
        return jdbc
                .sql(sql)
                .params(those.params())
                .query((row, number) -> Map.entry(row.getInt("step"), row.getLong("customers")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private StatementSpec ask(String sql, Period period, Those those) {
        return jdbc.sql(sql)
                .params(those.params())
                .param("begins", period.from())
                .param("ends", period.to());
    }
}
