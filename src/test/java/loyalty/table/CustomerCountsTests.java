package loyalty.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerFixture;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackService;
import loyalty.identity.Capability;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseFixture;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class CustomerCountsTests {
    @Autowired
    CustomerCounts counts;

    @Autowired
    CustomerCountStore store;

    @Autowired
    CustomerAccess access;

    @Autowired
    CustomerFixture customers;

    @Autowired
    PurchaseFixture shop;

    @Autowired
    ScoreService scores;

    @Autowired
    FeedbackService feedback;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    /** Customers without a team, whom other tests may have registered, are seen by every supervisor. */
    @Test
    void countsWhomTheReaderSeesAndWhoWantsAttention() {
        UUID team = identity.team(IdentityFixture.fresh("counted"));
        String supervisor = IdentityFixture.fresh("supervisor.counted");
        UUID me = signIn.as(supervisor, team).id();
        // What was counted last may be from the middle of another test's import.
        store.keep();
        CountedCustomers before = counts.counts();
        UUID first = customers.customer("Counted");
        customers.customer("Counted too");
        LocalDate today = LocalDate.now(clock);
        shop.purchase(first, shop.product("Tea"), today.minusDays(100), 1);
        scores.give(first, new ScoreData(4, today, ScoreSource.PHONE, null));
        feedback.record(first, new FeedbackData(FeedbackKind.COMPLAINT, null, "Leaks", today));
        signIn.as(IdentityFixture.fresh("supervisor.elsewhere"), identity.team(IdentityFixture.fresh("uncounted")));
        customers.customer("Not theirs");
        signIn.as(supervisor, team);

        CountedCustomers after = counts.counts();

        assertThat(after)
                .isEqualTo(new CountedCustomers(
                        before.customers() + 2,
                        2,
                        before.atRisk() + 1,
                        before.withComplaints() + 1,
                        before.dissatisfied() + 1,
                        before.unreachable(),
                        null));
        store.keep();
        CountedCustomers kept = store.kept(access.within(Capability.CUSTOMER_VIEW, "c"), me);
        assertThat(kept).usingRecursiveComparison().ignoringFields("countedAt").isEqualTo(after);
        assertThat(kept.countedAt()).isNotNull();
        assertThat(StatementCount.during(() -> counts.counts())).hasSize(2);
    }
}
