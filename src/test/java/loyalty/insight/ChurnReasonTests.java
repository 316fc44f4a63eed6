package loyalty.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseFixture;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class ChurnReasonTests {
    /** A customer counts as lost from so many days after the last purchase on. */
    private static final int LOST = LifecycleLimits.SHIPPED.lostDays() + 1;

    @Autowired
    ChurnReasonService reasons;

    @Autowired
    ChurnAsking asking;

    @Autowired
    FollowupService followups;

    @Autowired
    CustomerFixture customers;

    @Autowired
    PurchaseFixture shop;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    Clock clock;

    UUID team;
    UUID tea;

    @BeforeEach
    void supervisor() {
        team = identity.team(IdentityFixture.fresh("Churn"));
        signIn.as(IdentityFixture.fresh("supervisor"), team);
        tea = shop.product("Tea " + team);
    }

    @Test
    void keepsOneReasonOfEachLoss() {
        UUID customer = bought(LOST + 5);

        reasons.tell(customer, "PRICE", "  Too dear ");
        reasons.tell(customer, "QUALITY", null);

        assertThat(reasons.of(customer).list()).singleElement().satisfies(reason -> {
            assertThat(reason.reason()).isEqualTo("QUALITY");
            assertThat(reason.note()).isNull();
            assertThat(reason.lostOn()).isEqualTo(today().minusDays(5));
        });
    }

    @Test
    void refusesWhatMakesNoSense() {
        UUID active = bought(3);
        UUID lost = bought(LOST);

        assertRefused(() -> reasons.tell(active, "PRICE", null), "insight.churn.notLost");
        assertRefused(() -> reasons.tell(lost, "WEATHER", null), "insight.churn.unknown");
        assertRefused(() -> reasons.tell(lost, "PRICE", "x".repeat(1001)), "insight.churn.long");
        assertThat(reasons.of(lost).list()).isEmpty();
    }

    @Test
    void isToldAndReadByThoseOnlyWhoReachTheCustomer() {
        UUID customer = bought(LOST);
        assertThat(reasons.of(customer).telling()).isTrue();
        signIn.as(IdentityFixture.fresh("stranger"), identity.team(IdentityFixture.fresh("Elsewhere")));

        assertRefused(() -> reasons.tell(customer, "PRICE", null), "customer.notFound");
        assertRefused(() -> reasons.of(customer), "customer.notFound");
    }

    @Test
    void asksOnceAboutWhoHasJustBecomeLost() {
        UUID today = bought(LOST);
        UUID longAgo = bought(LOST + 30);
        UUID explained = bought(LOST + 1);
        reasons.tell(explained, "NEED_GONE", null);

        asking.ask(() -> false);
        asking.ask(() -> false);

        assertThat(planned(today)).singleElement().satisfies(followup -> {
            assertThat(followup.data().reason()).isEqualTo(FollowupReason.RETENTION);
            assertThat(followup.data().dueOn()).isEqualTo(today());
        });
        assertThat(planned(longAgo)).isEmpty();
        assertThat(planned(explained)).isEmpty();
    }

    private List<FollowupSummary> planned(UUID customer) {
        return followups.of(customer, 0, 10);
    }

    private UUID bought(int daysAgo) {
        UUID customer = customers.customer("Lost " + daysAgo);
        shop.purchase(customer, tea, today().minusDays(daysAgo), 1);
        return customer;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void assertRefused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }
}
