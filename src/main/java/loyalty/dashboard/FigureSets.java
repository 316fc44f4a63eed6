package loyalty.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import loyalty.customer.Choice;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import loyalty.table.CustomerSets;
import loyalty.table.TableFilter;
import org.springframework.stereotype.Component;

/** The customers behind figures as what the table filters by: nobody chooses them from a list, figures link to them. */
@Component
class FigureSets implements CustomerSets {
    private static final String STAGE = "exists (select 1 from customer_stage s where s.customer_id = c.id and %s)";
    private static final String LOST_FOR = "exists (select 1 from customer_stage s " + StageSql.REASON
            + " where s.customer_id = c.id and s.stage = 'LOST' and s.since >= %s and s.since < %s and %s)";
    private static final String BOUGHT =
            "(select %s from purchase b where b.customer_id = c.id and b.amount > 0 and b.purchased_on >= %s and b.purchased_on < %s %s)";
    private static final String SCORE =
            "exists (select 1 from satisfaction_score v where v.customer_id = c.id and v.scored_on >= %s and v.scored_on < %s %s)";
    private static final String ANSWER =
            "exists (select 1 from recommendation v where v.customer_id = c.id and v.answered_on >= %s and v.answered_on < %s %s)";
    private static final String COMPLAINT =
            "exists (select 1 from feedback v where v.customer_id = c.id and v.kind = 'COMPLAINT' and v.given_on >= %s and v.given_on < %s)";

    private static final String MONTH_END =
            "exists (select 1 from customer_month m where m.customer_id = c.id and m.month_end = %s and m.loyalty_score is not null and %s = %s)";

    private final BehindWords words;

    FigureSets(BehindWords words) {
        this.words = words;
    }

    @Override
    public String column() {
        return Behind.COLUMN;
    }

    @Override
    public List<Choice> choices() {
        return List.of();
    }

    @Override
    public Optional<Choice> find(String code) {
        return Behind.read(code)
                .map(behind -> new Choice(
                        code, words.say(behind, Locale.ENGLISH), words.say(behind, Locale.SIMPLIFIED_CHINESE)));
    }

    @Override
    public SqlCondition customers(
            String code, Supplier<String> parameter, Function<TableFilter, SqlCondition> written) {
        Behind behind = Behind.read(code).orElseThrow(() -> new RefusedException("dashboard.behind.unknown"));
        Map<String, Object> params = new HashMap<>();
        Function<Object, String> named = value -> {
            String name = parameter.get();
            params.put(name, value);
            return ":" + name;
        };
        return new SqlCondition(
                sql(
                        behind,
                        named.apply(behind.period().from()),
                        named.apply(behind.period().to()),
                        named),
                params);
    }

    private static String sql(Behind behind, String begins, String ends, Function<Object, String> named) {
        return switch (behind.kind()) {
            case AT_START -> isCustomer(begins);
            case AT_END -> isCustomer(ends);
            case KEPT -> "(" + isCustomer(begins) + " and " + isCustomer(ends) + ")";
            case NEW, WON_BACK, LOST -> became(behind.kind().name(), begins, ends);
            case BOUGHT -> "exists " + BOUGHT.formatted("1", begins, ends, "");
            case BOUGHT_AGAIN -> BOUGHT.formatted("count(distinct b.purchased_on)", begins, ends, "") + " > 1";
            case CHANNEL -> {
                String channel = behind.details().getFirst();
                String through = channel.isEmpty()
                        ? "and b.channel_code is null"
                        : "and b.channel_code = " + named.apply(channel);
                yield "exists " + BOUGHT.formatted("1", begins, ends, through);
            }
            case SCORED -> SCORE.formatted(begins, ends, "");
            case SATISFIED -> SCORE.formatted(begins, ends, "and v.score >= 8");
            case RECOMMENDED -> ANSWER.formatted(begins, ends, "");
            case PROMOTED -> ANSWER.formatted(begins, ends, "and v.rating >= 9");
            case COMPLAINED -> COMPLAINT.formatted(begins, ends);
            case LOST_FOR -> {
                String reason = behind.details().getFirst();
                String told = reason.isEmpty() ? "r.reason is null" : "r.reason = " + named.apply(reason);
                yield LOST_FOR.formatted(begins, ends, told);
            }
            case SCORE_MOVED -> {
                Period between = behind.period();
                String before = named.apply(between.from().minusDays(1));
                String after = named.apply(between.last());
                yield "(" + MONTH_END.formatted(before, band("m.loyalty_score"), behind.band(0)) + " and "
                        + MONTH_END.formatted(after, band("m.loyalty_score"), behind.band(1)) + ")";
            }
            case MOVED -> "(" + wasIn(behind, 0, begins) + " and " + wasIn(behind, 1, ends) + ")";
            case COHORT -> {
                Period later = new Period(
                        behind.period().from().plusMonths(behind.months()),
                        behind.period().to().plusMonths(behind.months()));
                yield "(" + became("NEW", begins, ends) + " and exists "
                        + BOUGHT.formatted("1", named.apply(later.from()), named.apply(later.to()), "") + ")";
            }
        };
    }

    /** Of a score, as {@link ScoreMove} says. */
    static String band(String score) {
        int last = ScoreMove.BANDS - 1;
        return "case when %1$s >= %2$d then %3$d else %1$s / %4$d end"
                .formatted(score, last * ScoreMove.WIDTH, last, ScoreMove.WIDTH);
    }

    private static String isCustomer(String day) {
        return STAGE.formatted(StageSql.onEveOf(day) + " and s.stage <> 'LOST'");
    }

    private static String became(String stage, String begins, String ends) {
        return STAGE.formatted("s.stage = '%s' and s.since >= %s and s.since < %s".formatted(stage, begins, ends));
    }

    private static String wasIn(Behind behind, int place, String day) {
        return behind.isProspectIn(place)
                ? "not " + STAGE.formatted(StageSql.onEveOf(day))
                : STAGE.formatted(StageSql.onEveOf(day) + " and s.stage = '"
                        + behind.details().get(place) + "'");
    }
}
