package loyalty.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The scheduler of the application under test may run too: who tells is not what is asked, only how often. */
@OnH2
class FollowupRemindersTests {
    @Autowired
    FollowupReminders reminders;

    @Autowired
    FollowupService followups;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID me;
    UUID supervisor;
    UUID customer;

    @BeforeEach
    void aCustomerOfMine() {
        UUID team = identity.team(IdentityFixture.fresh("reminded"));
        supervisor = identity.user(IdentityFixture.fresh("supervisor.reminds"), team);
        me = signIn.as(IdentityFixture.fresh("rep.reminded"), team).id();
        customer = customers.customer("Anna");
    }

    @Test
    void twoRunsAtOnceTellEachOnce() {
        List<UUID> planned = List.of(plan(LocalTime.of(14, 30)), plan(LocalTime.of(15, 0)), plan(null));
        planned.forEach(id -> nowDue(id, ReminderKind.MORNING));
        runTwice();
        assertThat(told(me)).as("one for the day, however many").containsExactly("followup.due");

        nowDue(planned.get(0), ReminderKind.DUE_TIME);
        nowDue(planned.get(1), ReminderKind.DUE_TIME);
        runTwice();
        assertThat(told(me)).hasSize(3);

        planned.forEach(id -> nowDue(id, ReminderKind.ESCALATION));
        runTwice();
        assertThat(told(supervisor)).as("one for each rep").containsExactly("followup.overdue");
        assertThat(planned).allMatch(id -> nextOf(id) == null);
    }

    @Test
    void whatARunLeftWhenItDiedIsToldByTheNext() {
        UUID planned = plan(null);
        nowDue(planned, ReminderKind.MORNING);
        transaction.executeWithoutResult(dying -> {
            reminders.tellAllDue();
            dying.setRollbackOnly();
        });
        reminders.tellAllDue();
        assertThat(told(me)).containsExactly("followup.due");
        assertThat(nextOf(planned)).isEqualTo("ESCALATION");
    }

    @Test
    void nothingIsToldOfWhatIsDoneAndPostponingMovesIt() {
        UUID planned = plan(LocalTime.of(14, 30));
        assertThat(nextOf(planned)).isEqualTo("MORNING");
        followups.complete(new FollowupVersion(planned, 0), "Done", null);
        assertThat(nextOf(planned)).isNull();
        followups.reopen(new FollowupVersion(planned, 1));
        nowDue(planned, ReminderKind.ESCALATION);
        FollowupSummary kept = followups.of(customer, 0, 1).getFirst();
        followups.change(kept.seen(), kept.data().due(kept.dueOn().plusDays(1)));
        assertThat(nextOf(planned)).isEqualTo("MORNING");
    }

    private UUID plan(@Nullable LocalTime time) {
        LocalDate day = LocalDate.now(clock).plusDays(10);
        return followups.plan(
                customer, new FollowupData(FollowupReason.OTHER, "Call", day, time, FollowupPriority.NORMAL, me, null));
    }

    private void nowDue(UUID id, ReminderKind kind) {
        jdbc.sql("update followup set notice = :kind, notice_at = :at where id = :id")
                .param("kind", kind.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private void runTwice() {
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            nodes.submit(reminders::tellAllDue);
            nodes.submit(reminders::tellAllDue);
        }
        reminders.tellAllDue();
    }

    private List<String> told(UUID user) {
        return jdbc.sql("select kind from notice where user_id = :user")
                .param("user", user)
                .query(String.class)
                .list();
    }

    private @Nullable String nextOf(UUID id) {
        return jdbc.sql("select coalesce(notice, '') from followup where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .filter(kind -> !kind.isEmpty())
                .orElse(null);
    }
}
