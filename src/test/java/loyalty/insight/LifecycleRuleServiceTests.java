package loyalty.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The limits hold for everybody, so each test leaves those that the product ships. */
@OnH2
class LifecycleRuleServiceTests {
    private static final LifecycleLimits SHORT = new LifecycleLimits(10, 30, 60, 90, false);

    @Autowired
    LifecycleRuleService service;

    @Autowired
    LifecycleRuleStore store;

    @Autowired
    FiguresStore figures;

    @Autowired
    ChurnReasonStore churn;

    @Autowired
    CustomerFixture customers;

    @Autowired
    PurchaseFixture shop;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID customer;

    @BeforeEach
    void boughtAHundredDaysAgo() {
        signIn.as(IdentityFixture.fresh("supervisor"));
        customer = customers.customer("Hundred days");
        shop.purchase(customer, shop.product("Tea"), today().minusDays(100), 1);
    }

    @AfterEach
    void shipped() {
        jdbc.sql("delete from lifecycle_limit where valid_from > date '1900-01-01'")
                .update();
        store.reread();
    }

    @Test
    void holdFromTodayOnAndLeaveThePast() {
        assertThat(history()).containsExactly("NEW 100", "AT_RISK 9");

        save(SHORT);
        figures.refreshAll(List.of(customer));

        assertThat(history()).containsExactly("NEW 100", "AT_RISK 9", "LOST 0");
        assertThat(runAs.system(service::rules).on(today().minusDays(1))).isEqualTo(LifecycleLimits.SHIPPED);
        assertThat(churn.unexplained(today(), 10_000))
                .as("nobody is asked why a rule made somebody lost")
                .noneMatch(loss -> loss.customerId().equals(customer));

        save(LifecycleLimits.SHIPPED);
        figures.refreshAll(List.of(customer));
        assertThat(history()).as("set back on the same day").containsExactly("NEW 100", "AT_RISK 9");
    }

    @Test
    void showsBeforehandWhoWouldMove() {
        StagePreview looked = runAs.system(() -> service.preview(LifecycleLimits.SHIPPED));
        assertThat(looked.moved()).isZero();
        assertThat(looked.after()).isEqualTo(looked.before());
        assertThat(looked.before().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(looked.looked());

        StagePreview one = runAs.system(() -> service.preview(SHORT, List.of(customer)));

        assertThat(one.moved()).isOne();
        assertThat(one.before()).containsEntry(Stage.AT_RISK, 1L).containsEntry(Stage.LOST, 0L);
        assertThat(one.after()).containsEntry(Stage.AT_RISK, 0L).containsEntry(Stage.LOST, 1L);
        assertThat(history()).containsExactly("NEW 100", "AT_RISK 9");
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(service::rules).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.preview(SHORT)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.save(SHORT)).isInstanceOf(AccessDeniedException.class);
    }

    private void save(LifecycleLimits limits) {
        runAs.system(() -> {
            service.save(limits);
            return limits;
        });
        store.reread();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<String> history() {
        return jdbc.sql("select since, stage from customer_stage where customer_id = :customer order by since")
                .param("customer", customer)
                .query((row, number) -> row.getString("stage") + " "
                        + ChronoUnit.DAYS.between(row.getObject("since", LocalDate.class), today()))
                .list();
    }
}
