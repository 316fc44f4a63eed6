package loyalty.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.feedback.ComplaintFixture;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackService;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseFixture;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class LifecycleServiceTests {
    @Autowired
    LifecycleService lifecycles;

    @Autowired
    CustomerFixture customers;

    @Autowired
    CustomerService customerService;

    @Autowired
    PurchaseFixture shop;

    @Autowired
    FollowupService followups;

    @Autowired
    FeedbackService feedback;

    @Autowired
    ComplaintFixture complaints;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID customer;
    UUID tea;

    @BeforeEach
    void aCustomer() {
        signIn.as("supervisor.lifecycle", identity.team("lifecycle"));
        tea = shop.product("Longjing tea");
        customer = customers.customer("王小明");
    }

    @Test
    void tellsWithWhatTheCustomerWasWonAndOfEachStage() {
        customerService.change(
                List.of(new FieldChange(customer, "acquiredOn", "", daysAgo(450).toString())));
        buy(400, 2);
        buy(395, 1);
        buy(100, 3);

        Lifecycle life = lifecycles.of(customer);

        assertThat(life.firstPurchase())
                .isEqualTo(new FirstPurchase(daysAgo(400), "Longjing tea", new BigDecimal("20.00")));
        assertThat(life.periods())
                .extracting(StagePeriod::stage)
                .containsExactly(
                        Stage.AT_RISK,
                        Stage.WON_BACK,
                        Stage.LOST,
                        Stage.AT_RISK,
                        Stage.ACTIVE,
                        Stage.NEW,
                        Stage.PROSPECT);
        StagePeriod asNew = life.periods().get(5);
        assertThat(asNew.since()).isEqualTo(daysAgo(400));
        assertThat(asNew.until()).isEqualTo(daysAgo(309));
        assertThat(asNew.purchases()).isEqualTo(2);
        assertThat(asNew.amount()).isEqualByComparingTo("30");
        assertThat(life.periods().getLast().since()).isEqualTo(daysAgo(450));
        assertThat(life.periods().getFirst().until()).isNull();
    }

    @Test
    void tellsWhatWasDoneInWhichStageAndWhetherTheyBoughtThen() {
        buy(400, 1);
        UUID call = follow(FollowupReason.DORMANT, "Ask why they stay away");
        done(call, 150, "Sent a voucher");
        done(follow(FollowupReason.PAYMENT, "Remind of the bill"), 150, "Paid");
        buy(140, 1);
        UUID complaint =
                feedback.record(customer, new FeedbackData(FeedbackKind.COMPLAINT, null, "The lid leaks", daysAgo(0)));
        complaints.close(complaint);

        List<StagePeriod> periods = lifecycles.of(customer).periods();

        assertThat(periods.get(2).stage()).isEqualTo(Stage.LOST);
        assertThat(periods.get(2).measures()).singleElement().satisfies(measure -> {
            assertThat(measure.reason()).isEqualTo("DORMANT");
            assertThat(measure.words()).isEqualTo("Ask why they stay away");
            assertThat(measure.outcome()).isEqualTo("Sent a voucher");
            assertThat(measure.boughtOn()).isEqualTo(daysAgo(140));
        });
        assertThat(periods.getFirst().measures()).singleElement().satisfies(measure -> {
            assertThat(measure.kind()).isEqualTo(Measure.Kind.COMPLAINT);
            assertThat(measure.words()).isEqualTo("The lid leaks");
            assertThat(measure.outcome()).isEqualTo("We repaired it.");
            assertThat(measure.verdict()).isEqualTo("SATISFIED");
            assertThat(measure.boughtOn()).isNull();
        });
    }

    @Test
    void aProspectIsOneSinceTheyWereRegistered() {
        Lifecycle life = lifecycles.of(customer);

        assertThat(life.firstPurchase()).isNull();
        assertThat(life.periods()).singleElement().satisfies(period -> {
            assertThat(period.stage()).isEqualTo(Stage.PROSPECT);
            assertThat(period.since()).isEqualTo(daysAgo(0));
        });
    }

    @Test
    void asksAsOftenForALongLifeAsForAShortOne() {
        for (int day = 700; day > 0; day -= 35) {
            buy(day, 1);
            done(follow(FollowupReason.RETURN_VISIT, "Visit"), day, "Fine");
        }
        assertThat(StatementCount.during(() -> lifecycles.of(customer)))
                .as("where they come from, purchases, measures")
                .hasSize(3);
    }

    @Test
    void customersOutOfReachAreAsIfTheyWereNotThere() {
        signIn.as("supervisor.lifecycle.elsewhere", identity.team("lifecycle elsewhere"));
        assertThatThrownBy(() -> lifecycles.of(customer))
                .isInstanceOf(RefusedException.class)
                .hasMessage("customer.notFound");
    }

    private void buy(int daysAgo, int quantity) {
        shop.purchase(customer, tea, daysAgo(daysAgo), quantity);
    }

    private UUID follow(FollowupReason reason, String subject) {
        return followups.plan(customer, FollowupData.once(reason, subject, daysAgo(0), null));
    }

    private void done(UUID followup, int daysAgo, String result) {
        followups.of(customer, 0, 100).stream()
                .filter(each -> each.id().equals(followup))
                .forEach(each -> followups.complete(each.seen(), result, null));
        jdbc.sql("update followup set closed_at = :then where id = :id")
                .param(
                        "then",
                        daysAgo(daysAgo).atTime(12, 0).atZone(clock.getZone()).toOffsetDateTime())
                .param("id", followup)
                .update();
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
