package loyalty.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerService;
import loyalty.feedback.ComplaintFixture;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackService;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseData;
import loyalty.purchase.PurchaseFixture;
import loyalty.purchase.PurchaseService;
import loyalty.purchase.ReturnService;
import loyalty.survey.NpsGroup;
import loyalty.survey.Recommendations;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands in a customer's row of figures, worked out by hand. */
@OnH2
class FiguresTests {
    @Autowired
    CustomerFixture customers;

    @Autowired
    CustomerService customerService;

    @Autowired
    PurchaseFixture purchases;

    @Autowired
    PurchaseService purchaseService;

    @Autowired
    ReturnService returns;

    @Autowired
    ScoreService scores;

    @Autowired
    Recommendations recommendations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FeedbackService feedback;

    @Autowired
    ComplaintFixture complaints;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID customer;
    UUID tea;
    UUID coffee;

    @BeforeEach
    void aCustomerAndProducts() {
        signIn.as("rep.figures");
        tea = purchases.product("Tea");
        coffee = purchases.product("Coffee");
        customer = customers.customer("王小明");
    }

    @Test
    void aNewCustomerHasARowAtOnceAndTakesItAlong() {
        assertThat(figure("stage")).isEqualTo("PROSPECT");
        assertThat(figure("activity")).isEqualTo("NONE");
        assertThat(figure("purchase_count")).isEqualTo(0);
        assertThat(figure("total_amount")).isNull();

        signIn.as("admin.figures");
        customerService.remove(Set.of(customer));
        assertThat(jdbc.sql("select count(*) from customer_figures where customer_id = ?")
                        .param(customer)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void purchasesAddUpAndReturnsComeOff() {
        buy(tea, 100, 2);
        buy(tea, 100, 1);
        UUID last = buy(coffee, 10, 5);
        returns.takeBack(last, daysAgo(5), BigDecimal.valueOf(3));

        assertThat(figure("purchase_count")).isEqualTo(3);
        assertThat(figure("first_purchase_on")).isEqualTo(daysAgo(100));
        assertThat(figure("last_purchase_on")).isEqualTo(daysAgo(10));
        assertThat(figure("total_amount")).isEqualTo(new BigDecimal("50.00"));
        assertThat(figure("average_amount")).isEqualTo(new BigDecimal("16.67"));
        assertThat(figure("average_interval")).as("one gap of 90 days").isEqualTo(new BigDecimal("90.0"));
        assertThat(figure("favourite_product"))
                .as("three teas, two coffees left")
                .isEqualTo("Tea");
    }

    @Test
    void amongEquallyFavouredTheOneBoughtLastWinsThenTheName() {
        buy(tea, 10, 2);
        buy(coffee, 20, 2);
        assertThat(figure("favourite_product")).isEqualTo("Tea");
        buy(coffee, 10, 1);
        buy(tea, 10, 1);
        assertThat(figure("favourite_product")).isEqualTo("Coffee");
    }

    @Test
    void nothingIsLeftWhenEverythingWasRemoved() {
        UUID purchase = buy(tea, 10, 2);
        assertThat(figure("stage")).isEqualTo("NEW");
        purchaseService.remove(purchase, 0);
        assertThat(figure("stage")).isEqualTo("PROSPECT");
        assertThat(figure("total_amount")).isNull();
        assertThat(figure("favourite_product")).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # days ago | stage, activity
            0,           NEW,      HIGH
            30,          NEW,      HIGH
            31,          NEW,      MEDIUM
            90,          NEW,      MEDIUM
            91,          AT_RISK,  LOW
            200 90,      ACTIVE,   MEDIUM
            200 91,      AT_RISK,  LOW
            300 180,     AT_RISK,  LOW
            300 181,     LOST,     NONE
            270 90,      ACTIVE,   MEDIUM
            271 90,      WON_BACK, MEDIUM
            271 90 10,   WON_BACK, HIGH
            300 91 10,   ACTIVE,   HIGH
            900 300 91,  AT_RISK,  LOW
            900 700 10,  WON_BACK, HIGH
            """)
    void stageAndActivityFollowFromTheDaysOfPurchases(String days, String stage, String activity) {
        Arrays.stream(days.split(" ")).map(Integer::valueOf).forEach(day -> buy(tea, day, 1));
        assertThat(figure("stage")).isEqualTo(stage);
        assertThat(figure("activity")).isEqualTo(activity);
    }

    @Test
    void aGiftOrAReturnMakesNobodyActive() {
        purchaseService.record(
                customer, new PurchaseData(tea, daysAgo(3), BigDecimal.ONE, null, BigDecimal.ZERO, null, null));
        buy(tea, 3, -1);
        assertThat(figure("stage")).isEqualTo("PROSPECT");
        assertThat(figure("purchase_count")).isEqualTo(0);
        assertThat(figure("total_amount")).isEqualTo(new BigDecimal("-10.00"));
    }

    @Test
    void scoresAreAveragedAndTheLastComparedWithTheOneBefore() {
        score(8, 20, ScoreSource.PHONE);
        assertThat(figure("score_trend")).isNull();
        UUID second = score(6, 3, ScoreSource.VISIT);
        score(9, 40, ScoreSource.SURVEY);

        assertThat(figure("score_count")).isEqualTo(3);
        assertThat(figure("last_score")).isEqualTo(6);
        assertThat(figure("last_score_on")).isEqualTo(daysAgo(3));
        assertThat(figure("last_score_source")).isEqualTo("VISIT");
        assertThat(figure("average_score")).isEqualTo(new BigDecimal("7.67"));
        assertThat(figure("score_trend")).isEqualTo(-1);

        scores.change(second, 0, new ScoreData(8, daysAgo(3), ScoreSource.VISIT, null));
        assertThat(figure("score_trend")).isEqualTo(0);
        scores.remove(second, 1);
        assertThat(figure("last_score")).isEqualTo(8);
        assertThat(figure("score_trend")).isEqualTo(-1);
    }

    @Test
    void ofTwoScoresOfOneDayTheLaterEnteredIsTheLast() {
        score(3, 1, ScoreSource.PHONE);
        score(9, 1, ScoreSource.PHONE);
        assertThat(figure("last_score")).isEqualTo(9);
        assertThat(figure("score_trend")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, DETRACTOR", "6, DETRACTOR", "7, PASSIVE", "8, PASSIVE", "9, PROMOTER", "10, PROMOTER"})
    void theLastRecommendationDecidesTheNpsGroupWhateverTheScore(int rating, String group) {
        score(1, 1, ScoreSource.SURVEY);
        assertThat(figure("nps_group")).isNull();
        transaction.executeWithoutResult(status -> {
            recommendations.given(customer, 5, ScoreSource.PHONE);
            recommendations.given(customer, rating, ScoreSource.SURVEY);
        });
        assertThat(figure("nps_group")).isEqualTo(group);
        assertThat(figure("last_recommendation")).isEqualTo(rating);
        assertThat(figure("last_recommendation_on")).isEqualTo(daysAgo(0));
        assertThat(NpsGroup.of(rating)).hasToString(group);
    }

    @Test
    void feedbackShowsItsBeginningAndWhatIsOpen() {
        say(FeedbackKind.PRAISE, "Lovely tea", 1);
        UUID complaint = say(FeedbackKind.COMPLAINT, "长".repeat(300), 0);
        say(FeedbackKind.PROBLEM, "The lid leaks", 9);

        assertThat(figure("last_feedback_on")).isEqualTo(daysAgo(0));
        assertThat(figure("last_feedback_kind")).isEqualTo("COMPLAINT");
        assertThat(figure("last_feedback")).isEqualTo("长".repeat(200));
        assertThat(figure("open_complaints")).isEqualTo(2);

        complaints.close(complaint);
        assertThat(figure("open_complaints")).isEqualTo(1);
    }

    private UUID buy(UUID product, int daysAgo, int quantity) {
        return purchases.purchase(customer, product, daysAgo(daysAgo), quantity);
    }

    private UUID score(int score, int daysAgo, ScoreSource source) {
        return scores.give(customer, new ScoreData(score, daysAgo(daysAgo), source, null));
    }

    private UUID say(FeedbackKind kind, String content, int daysAgo) {
        return feedback.record(customer, new FeedbackData(kind, "OTHER", content, daysAgo(daysAgo)));
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }

    private @Nullable Object figure(String column) {
        Map<String, Object> row = jdbc.sql("select * from customer_figures where customer_id = ?")
                .param(customer)
                .query()
                .singleRow();
        Object value = row.get(column);
        return value instanceof java.sql.Date date ? date.toLocalDate() : value;
    }
}
