package loyalty.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.audit.AuditLog;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseFixture;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of months that are over, and that it stays. */
@OnH2
class MonthEndsTests {
    @Autowired
    MonthEnds months;

    @Autowired
    MonthEndService service;

    @Autowired
    MonthEndStore store;

    @Autowired
    AuditLog audit;

    @Autowired
    OneTimeTask<Void> monthEndsAnewTask;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WorthService worth;

    @Autowired
    ScoreService scores;

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
    YearMonth now;

    /** Nothing bought by the one whose score is looked at; somebody else had bought a year and more ago. */
    @BeforeEach
    void atFirst() {
        signIn.as(IdentityFixture.fresh("supervisor"));
        now = YearMonth.now(clock);
        UUID tea = shop.product("Tea");
        UUID buyer = customers.customer("Buyer");
        for (int month = 1; month < 15; month++) shop.purchase(buyer, tea, end(month), 1);
        customer = customers.customer("Rated");
        jdbc.sql("delete from month_end").update();
    }

    @Test
    void theLastTwelveMonthsAreWorkedOutFromTheRecordsUntilTheirEnd() {
        rate(1, end(5));
        rate(10, end(3));

        months.keepWhatIsOver(() -> false);

        assertThat(runAs.system(service::kept)).hasSize(12).startsWith(end(12)).endsWith(end(1));
        assertThat(worth.of(customer).months())
                .as("a part of 20 for satisfaction, of 10 for the relationship, which is at its best")
                .containsExactly(
                        new MonthScore(end(5), 33),
                        new MonthScore(end(4), 33),
                        new MonthScore(end(3), 100),
                        new MonthScore(end(2), 100),
                        new MonthScore(end(1), 100));
    }

    @Test
    void whatIsKeptStaysUntilItIsAskedForAnew() {
        rate(1, end(2));
        months.keepWhatIsOver(() -> false);
        rate(10, end(2));
        months.keepWhatIsOver(() -> false);
        assertThat(worth.of(customer).months()).containsExactly(new MonthScore(end(2), 33), new MonthScore(end(1), 33));

        months.keepAnew(() -> false);

        assertThat(worth.of(customer).months())
                .containsExactly(new MonthScore(end(2), 100), new MonthScore(end(1), 100));
    }

    @Test
    void cellsAreThoseOfTheDayOnWhichTheMonthEnded() {
        months.keepWhatIsOver(() -> false);

        for (int month : List.of(1, 7, 12))
            assertThat(cells(end(month))).isEqualTo(new CountedRanks(jdbc, end(month)).cells());
    }

    @Test
    void aMonthIsKeptWholeOrNotAtAll() {
        rate(1, end(2));
        int[] asked = {0};
        months.keepWhatIsOver(() -> asked[0]++ > 0);

        assertThat(runAs.system(service::kept)).isEmpty();
        assertThat(jdbc.sql("select count(*) from customer_month")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoAsksForItAnewIsRecorded() {
        months.keepWhatIsOver(() -> false);
        Scheduler scheduler = mock();
        var asked = new MonthEndService(store, audit, scheduler, monthEndsAnewTask, clock);
        transaction.executeWithoutResult(status -> asked.keepAnew());

        verify(scheduler).schedule(any(TaskInstance.class), any(Instant.class));
        assertThat(jdbc.sql("""
                                select new_value from audit_change where record_type = 'monthEnds'
                                order by at desc, id desc fetch first 1 row only
                                """).query(String.class).single()).isEqualTo(end(12) + " – " + end(1));
    }

    @Test
    void onlyAdministratorsAskForItAnew() {
        assertThatThrownBy(service::keepAnew).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(service::kept).isInstanceOf(AccessDeniedException.class);
    }

    private void rate(int score, LocalDate day) {
        scores.give(customer, new ScoreData(score, day, ScoreSource.PHONE, null));
    }

    private LocalDate end(int monthsAgo) {
        return now.minusMonths(monthsAgo).atEndOfMonth();
    }

    private Map<UUID, String> cells(LocalDate monthEnd) {
        Map<UUID, String> cells = new HashMap<>();
        jdbc.sql("select customer_id, rfm_cell from customer_month where month_end = :end and rfm_cell is not null")
                .param("end", monthEnd)
                .query(row -> {
                    cells.put(
                            Objects.requireNonNull(row.getObject("customer_id", UUID.class)),
                            row.getString("rfm_cell"));
                });
        return cells;
    }
}
