package loyalty.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerService;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseFixture;
import loyalty.purchase.PurchaseService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From which day on a customer was in which stage, worked out by hand. */
@OnH2
class StageHistoryTests {
    @Autowired
    CustomerFixture customers;

    @Autowired
    CustomerService customerService;

    @Autowired
    PurchaseFixture shop;

    @Autowired
    PurchaseService purchases;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate template;

    @Autowired
    Clock clock;

    UUID customer;
    UUID tea;

    @BeforeEach
    void aCustomer() {
        signIn.as("rep.stages");
        tea = shop.product("Tea");
        customer = customers.customer("王小明");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # bought so many days ago | stages since so many days ago
            '',                  ''
            0,                   NEW 0
            90,                  NEW 90
            91,                  'NEW 91, AT_RISK 0'
            180,                 'NEW 180, AT_RISK 89'
            181,                 'NEW 181, AT_RISK 90, LOST 0'
            200 90,              'NEW 200, AT_RISK 109, ACTIVE 90'
            100 95 50,           'NEW 100, ACTIVE 9'
            271 90,              'NEW 271, AT_RISK 180, WON_BACK 90'
            400 100,             'NEW 400, AT_RISK 309, LOST 219, WON_BACK 100, AT_RISK 9'
            400 100 20,          'NEW 400, AT_RISK 309, LOST 219, WON_BACK 100, ACTIVE 9'
            100 10,              'NEW 100, ACTIVE 9'
            400 110 20,          'NEW 400, AT_RISK 309, LOST 219, WON_BACK 110, ACTIVE 19'
            900 600 300 0,       'NEW 900, AT_RISK 809, LOST 719, WON_BACK 600, AT_RISK 509, LOST 419, \
            WON_BACK 300, AT_RISK 209, LOST 119, WON_BACK 0'
            300 250 200 150 70,  'NEW 300, ACTIVE 209'
            """)
    void stagesBeginOnDaysOfPurchasesAndWhenLimitsPass(String days, String stages) {
        Arrays.stream(days.split(" ")).filter(day -> !day.isEmpty()).forEach(day -> buy(Integer.parseInt(day)));
        assertThat(String.join(", ", history())).isEqualTo(stages.replaceAll("\\s+", " "));
        assertThat(current()).isEqualTo(figure());
    }

    @Test
    void whatIsEnteredLateOrRemovedChangesThePast() {
        buy(400);
        UUID between = buy(300);
        assertThat(history()).containsExactly("NEW 400", "AT_RISK 309", "ACTIVE 300", "AT_RISK 209", "LOST 119");

        purchases.remove(between, 0);
        assertThat(history()).containsExactly("NEW 400", "AT_RISK 309", "LOST 219");
        buy(500);
        assertThat(history()).containsExactly("NEW 500", "AT_RISK 409", "ACTIVE 400", "AT_RISK 309", "LOST 219");
    }

    @Test
    void eachStageLastsUntilTheNextBegins() {
        buy(400);
        buy(10);
        assertThat(jdbc.sql("""
                        select a.until from customer_stage a where a.customer_id = :customer and a.until is distinct from
                            (select min(b.since) from customer_stage b
                            where b.customer_id = a.customer_id and b.since > a.since)
                        """).param("customer", customer).query().listOfRows())
                .isEmpty();
    }

    @Test
    void daysThatPassMoveItOnAndNothingElse() {
        buy(50);
        var later = storeIn(Duration.ofDays(150));

        later.refreshAll(List.of(customer));

        assertThat(history()).containsExactly("NEW 50", "AT_RISK -41", "LOST -131");
        later.refreshAll(List.of(customer));
        assertThat(history()).hasSize(3);
    }

    @Test
    void aCustomerOfWhomNothingIsLeftCanLeave() {
        purchases.remove(buy(10), 0);
        assertThat(history()).as("nothing is left of what was removed").isEmpty();
        signIn.as("admin.stages");
        customerService.remove(Set.of(customer));
        assertThatThrownBy(() -> customerService.profile(customer)).hasMessage("customer.notFound");
    }

    @Test
    void manyAtOnceAreDueAndThenComputed() {
        buy(100);
        List<UUID> many = new ArrayList<>(List.of(customer));
        for (int i = 0; i < 100; i++) many.add(UUID.randomUUID());
        FiguresStore later = storeIn(Duration.ofDays(100));

        later.refreshPurchases(many);
        assertThat(history()).hasSize(2);
        assertThat(figure()).as("is never late").isEqualTo("LOST");
        while (later.refreshDueStages()) assertThat(history()).isNotEmpty();

        assertThat(history()).containsExactly("NEW 100", "AT_RISK 9", "LOST -81");
    }

    private FiguresStore storeIn(Duration time) {
        Clock later = Clock.offset(clock, time);
        RfmWindowStore window = new RfmWindowStore(jdbc, later);
        LifecycleRuleStore rules = new LifecycleRuleStore(jdbc, later);
        WorthStore worth = new WorthStore(
                new PurchaseRecords(window, jdbc),
                new RankingStore(window, jdbc, template, later),
                new ValueModelStore(jdbc, later),
                new ScoreWeightStore(jdbc, later),
                rules,
                jdbc,
                template,
                later);
        return new FiguresStore(jdbc, new StageStore(rules, jdbc, template, later), worth, later);
    }

    private UUID buy(int daysAgo) {
        return shop.purchase(customer, tea, LocalDate.now(clock).minusDays(daysAgo), 1);
    }

    private List<String> history() {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("select since, stage from customer_stage where customer_id = :customer order by since")
                .param("customer", customer)
                .query((row, number) -> row.getString("stage") + " "
                        + ChronoUnit.DAYS.between(row.getObject("since", LocalDate.class), today))
                .list();
    }

    private String current() {
        return history().isEmpty() ? "PROSPECT" : history().getLast().split(" ")[0];
    }

    private String figure() {
        return jdbc.sql("select stage from customer_figures where customer_id = :customer")
                .param("customer", customer)
                .query(String.class)
                .single();
    }
}
