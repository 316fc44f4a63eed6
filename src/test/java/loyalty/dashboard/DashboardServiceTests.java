package loyalty.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.dashboard.CompanyOfTwelve.Company;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.insight.ChurnFixture;
import loyalty.insight.Stage;
import loyalty.table.TableQuery;
import loyalty.table.TableService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The expectations are worked out by hand from the table in {@link CompanyOfTwelve}. */
@OnH2
class DashboardServiceTests {
    private static final Period QUARTER = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1));

    private static final List<LocalDate> MONTH_ENDS = List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 28));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DashboardService dashboard;

    @Autowired
    CompanyOfTwelve twelve;

    @Autowired
    TableService table;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    ChurnFixture churn;

    Company company;

    @BeforeEach
    void found() {
        company = twelve.found();
    }

    /**
     * On the eve of the quarter Ann, Ben, Dan, Fay and Leo are customers, of whom Ann, Ben and Fay are active or at risk;
     * on its last day Ann, Dan, Eve, Fay, Gus, Hal and Leo are. A dash stands for what has no figure.
     */
    @Test
    void reproducesEveryFigureOfTheCompany() {
        Figures figures = dashboard.figures(query());

        assertFigures(figures, """
                CUSTOMERS                7       | 5        | 3
                NEW_CUSTOMERS            2       | 2        | 3
                WON_BACK                 2       | 0        | 0
                CHURN_RATE               2/3     | 1/2      | 0/0
                RETENTION_RATE           4/5     | 3/4      | 0/0
                BUYERS                   6       | 3        | 3
                REPURCHASE_RATE          1/6     | 0/3      | 1/3
                SALES                    80      | 120      | 40
                SALES_GROWTH             -40/120 | -        | -
                YEARLY_GROWTH            40/40   | -        | -
                AVERAGE_PURCHASE         80/7    | 120/3    | 40/4
                SATISFACTION             13/2    | 10/1     | 0/0
                CSAT                     1/2     | 1/1      | 0/0
                NPS                      0/3     | 100/1    | 0/0
                RECOMMENDATION_RATE      1/3     | 1/1      | 0/0
                COMPLAINT_RATE           2/7     | 0/3      | 0/4
                COMPLAINTS_PER_HUNDRED   200/7   | 0/5      | 0/3
                """);
    }

    private static void assertFigures(Figures figures, String expected) {
        expected.lines().forEach(line -> {
            String[] cells = line.split("\\s+(\\|\\s+)?");
            Compared compared = figures.of(Figure.valueOf(cells[0]));
            assertThat(List.of(said(compared.now()), said(compared.before()), said(compared.yearBefore())))
                    .as(cells[0])
                    .containsExactly(cells[1], cells[2], cells[3]);
            assertValue(cells[0], cells[1], compared.now().value());
        });
    }

    private static String said(FigureValue value) {
        BigDecimal denominator = value.denominator();
        if (denominator == null && value.value() == null) return "-";
        return plain(value.numerator()) + (denominator == null ? "" : "/" + plain(denominator));
    }

    private static void assertValue(String figure, String expected, @Nullable BigDecimal value) {
        String[] parts = expected.split("/");
        if (parts.length == 1) assertThat(value).as(figure).isEqualByComparingTo(parts[0]);
        else if (parts[1].equals("0")) assertThat(value).as(figure).isNull();
        else
            assertThat(value)
                    .as(figure)
                    .isNotNull()
                    .satisfies(found -> assertThat(found.setScale(9, RoundingMode.HALF_UP))
                            .isEqualByComparingTo(new BigDecimal(parts[0])
                                    .divide(new BigDecimal(parts[1]), 9, RoundingMode.HALF_UP)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AT_START,     5
            AT_END,       7
            NEW,          2
            WON_BACK,     2
            LOST,         2
            KEPT,         4
            BOUGHT,       6
            BOUGHT_AGAIN, 1
            SCORED,       2
            SATISFIED,    1
            RECOMMENDED,  3
            PROMOTED,     1
            COMPLAINED,   2
            """)
    void opensAsManyCustomersInTheTableAsAFigureCounts(Behind.Kind kind, int customers) {
        assertThat(count(Behind.of(kind, QUARTER))).isEqualTo(customers);
    }

    @Test
    void followsCustomersFromStageToStage() {
        List<Flow> flows = dashboard.flows(query());

        assertThat(flows)
                .containsExactlyInAnyOrder(
                        new Flow(Stage.ACTIVE, Stage.ACTIVE, 1),
                        new Flow(Stage.AT_RISK, Stage.LOST, 1),
                        new Flow(Stage.LOST, Stage.LOST, 1),
                        new Flow(Stage.NEW, Stage.AT_RISK, 1),
                        new Flow(Stage.LOST, Stage.WON_BACK, 1),
                        new Flow(Stage.AT_RISK, Stage.WON_BACK, 1),
                        new Flow(Stage.PROSPECT, Stage.NEW, 2),
                        new Flow(Stage.NEW, Stage.NEW, 1));
        assertThat(flows)
                .allSatisfy(flow -> assertThat(count(Behind.of(
                                Behind.Kind.MOVED,
                                QUARTER,
                                flow.from().name(),
                                flow.to().name())))
                        .as(flow.toString())
                        .isEqualTo(flow.customers()));
    }

    /** Gus and Hal first bought in January and March; Dan and Leo in October and December before. */
    @Test
    void seesWhichMonthsCustomersBuyAgainIn() {
        List<Cohort> cohorts = dashboard.cohorts(query());

        assertThat(cohorts).hasSize(12);
        assertThat(cohorts.getFirst().month().from()).isEqualTo("2025-04-01");
        assertThat(cohorts.get(8).customers()).isEqualTo(1);
        assertThat(cohorts.get(8).again()).containsExactly(1L, 0L, 0L);
        assertThat(cohorts.get(9).customers()).isEqualTo(1);
        assertThat(cohorts.get(9).again()).containsExactly(0L, 0L);
        assertThat(cohorts.get(11).customers()).isEqualTo(1);
        assertThat(cohorts.get(11).again()).isEmpty();
        assertThat(count(Behind.of(Behind.Kind.COHORT, cohorts.get(8).month(), "1")))
                .isEqualTo(1);
    }

    @Test
    void tellsMonthsChannelsAndClassesApart() {
        List<MonthFigures> months = dashboard.months(query());
        MonthFigures march = months.getLast();

        assertThat(months).hasSize(12);
        assertThat(march.sales()).isEqualByComparingTo("50");
        assertThat(march.salesYearBefore()).isEqualByComparingTo("10");
        assertThat(march.csat().value()).isEqualByComparingTo("0");
        assertThat(months.getFirst().sales()).isEqualByComparingTo("0");
        assertThat(dashboard.channels(query())).singleElement().satisfies(channel -> {
            assertThat(channel.code()).isEmpty();
            assertThat(channel.sales()).isEqualByComparingTo("80");
            assertThat(channel.buyers()).isEqualTo(6);
        });
        assertThat(count(Behind.of(Behind.Kind.CHANNEL, QUARTER, ""))).isEqualTo(6);
        assertThat(dashboard.churn(query(), CustomerClass.TEAM)).singleElement().satisfies(team -> {
            assertThat(team.code()).isEqualTo(company.team().toString());
            assertThat(said(team.rate())).isEqualTo("2/3");
        });
    }

    /** Ben and Fay became lost; why is known of Ben only. */
    @Test
    void countsWhyCustomersLeft() {
        churn.told(company.customer("Ben"), QUARTER.from());

        assertThat(dashboard.reasons(query())).containsExactly(new ReasonCount("", 1), new ReasonCount("PRICE", 1));
        assertThat(count(Behind.of(Behind.Kind.LOST_FOR, QUARTER, "PRICE"))).isEqualTo(1);
        assertThat(count(Behind.of(Behind.Kind.LOST_FOR, QUARTER, ""))).isEqualTo(1);
    }

    /** Ann rose from 19 to 20 and Ben fell from 100 to 79; Dan had no score at first. */
    @Test
    void seesHowLoyaltyScoresMovedBetweenMonthEnds() {
        scored("Ann", 19, 20);
        scored("Ben", 100, 79);
        scored("Dan", null, 50);
        try {
            ScoreMoves moves = dashboard.moves(query()).orElseThrow();

            assertThat(moves.between()).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1)));
            assertThat(moves.moves()).containsExactlyInAnyOrder(new ScoreMove(0, 1, 1), new ScoreMove(4, 3, 1));
            assertThat(count(Behind.of(Behind.Kind.SCORE_MOVED, moves.between(), "4", "3")))
                    .isEqualTo(1);
            assertThat(count(Behind.of(Behind.Kind.SCORE_MOVED, moves.between(), "4", "4")))
                    .isZero();
        } finally {
            jdbc.sql("delete from month_end where month_end in (:ends)")
                    .param("ends", MONTH_ENDS)
                    .update();
        }
        assertThat(dashboard.moves(query())).as("nothing is kept").isEmpty();
    }

    private void scored(String name, @Nullable Integer... scores) {
        for (int i = 0; i < scores.length; i++) {
            jdbc.sql(
                            "insert into month_end (month_end, kept_at) values (:end, current_timestamp) on conflict do nothing")
                    .param("end", MONTH_ENDS.get(i))
                    .update();
            jdbc.sql(
                            "insert into customer_month (month_end, customer_id, loyalty_score) values (:end, :customer, :score)")
                    .param("end", MONTH_ENDS.get(i))
                    .param("customer", company.customer(name))
                    .param("score", scores[i])
                    .update();
        }
    }

    @Test
    void showsNobodyCustomersOutOfTheirReach() {
        signIn.as(IdentityFixture.fresh("stranger"), identity.team(IdentityFixture.fresh("Strangers")));

        assertThat(dashboard.figures(query()).of(Figure.SALES).now().value()).isZero();
        assertThat(dashboard.flows(query())).isEmpty();
        assertThat(count(Behind.of(Behind.Kind.LOST, QUARTER))).isZero();
    }

    @Test
    void asksAFewTimesWhateverThePeriod() {
        assertThat(StatementCount.during(() -> dashboard.figures(query()))).hasSize(6);
        assertThat(StatementCount.during(() -> dashboard.months(query()))).hasSize(4);
        assertThat(StatementCount.during(() -> dashboard.cohorts(query()))).hasSize(1);
    }

    private DashboardQuery query() {
        return new DashboardQuery(QUARTER, company.filter());
    }

    private long count(Behind behind) {
        return table.count(new TableQuery(behind.within(company.filter()), "", List.of()));
    }
}
