package loyalty.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.notification.NotificationService;
import loyalty.notification.NotificationSummary;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class EscalationTests {
    @Autowired
    FollowupReminders reminders;

    @Autowired
    FollowupService followups;

    @Autowired
    EscalationService escalation;

    @Autowired
    NotificationService notifications;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID north;
    UUID south;
    UUID me;

    @BeforeEach
    void aRepOfTwoTeams() {
        north = identity.team(IdentityFixture.fresh("escalated north"));
        south = identity.team(IdentityFixture.fresh("escalated south"));
        me = signIn.as(IdentityFixture.fresh("rep.escalated"), north, south).id();
    }

    @AfterEach
    void theRuleAsItShips() {
        change(2);
    }

    @Test
    void eachSupervisorHearsOnceHowManyOfTheirCustomersFollowUpsSomebodyIsLateWith() {
        UUID ofBoth = identity.user(IdentityFixture.fresh("supervisor.escalated"), north, south);
        UUID ofNorth = identity.user(IdentityFixture.fresh("supervisor.escalated"), north);
        tellOf(plan(north, me), plan(north, me), plan(north, me), plan(south, me), plan(south, me));

        assertThat(told(ofBoth)).singleElement().satisfies(notice -> {
            assertThat(notice.text().args().getLast()).hasToString("5");
            assertThat(notice.link()).isEqualTo(FollowupNavigation.board(me));
        });
        assertThat(told(ofNorth))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text().args().getLast()).hasToString("3"));
    }

    @Test
    void whatNobodyHasIsCountedByTeam() {
        UUID supervisor = identity.user(IdentityFixture.fresh("supervisor.escalated"), south);
        UUID elsewhere = identity.user(
                IdentityFixture.fresh("supervisor.escalated"), identity.team(IdentityFixture.fresh("elsewhere")));
        tellOf(plan(north, null), plan(south, null), plan(south, null));

        assertThat(told(supervisor))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text().key()).isEqualTo("followup.notice.overdueUnassigned"));
        assertThat(late(supervisor) - late(elsewhere))
                .as("beside those of customers without a team, whom both see")
                .isEqualTo(2);
    }

    private int late(UUID supervisor) {
        return told(supervisor).stream()
                .map(notice -> notice.text().args().getLast().toString())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    @Test
    void whatIsLateAlreadyGoesByAChangedRule() {
        UUID followup = plan(north, me);
        LocalDate due = LocalDate.now(clock).plusYears(1);
        jdbc.sql("""
                        update followup set due_on = :day, open_due_on = :day, notice = 'ESCALATION', notice_at = :day
                        where id = :id
                        """).param("day", due).param("id", followup).update();
        change(2);
        change(10);
        OffsetDateTime later = toldAt(followup);
        change(3);
        assertThat(toldAt(followup)).isBefore(later).isAfter(due.atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    @Test
    void theRuleIsANumberThatMakesSenseAndOfAdministrators() {
        assertThatThrownBy(() -> escalation.rule()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> escalation.change(new EscalationRule(3, 0))).isInstanceOf(AccessDeniedException.class);
        change(2);
        assertRefused(0, 0, "followup.escalation.range");
        assertRefused(EscalationRule.MOST_DAYS + 1, 0, "followup.escalation.range");
        assertRefused(5, -1, "followup.escalation.changedMeanwhile");
        change(7);
        assertThat(jdbc.sql("select count(*) from audit_change where record_type = 'escalation'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private void assertRefused(int days, int versionsOff, String reason) {
        assertThatThrownBy(() -> change(days, versionsOff))
                .isInstanceOf(RefusedException.class)
                .hasMessage(reason);
    }

    private void change(int days) {
        change(days, 0);
    }

    private void change(int days, int versionsOff) {
        runAs.system(() -> {
            int version = escalation.rule().version() + versionsOff;
            escalation.change(new EscalationRule(days, version));
            return version;
        });
    }

    private UUID plan(UUID team, @Nullable UUID assignee) {
        UUID customer = customers.customer("Anna");
        jdbc.sql("update customer set owner_id = null, team_id = :team where id = :id")
                .param("team", team)
                .param("id", customer)
                .update();
        LocalDate day = LocalDate.now(clock).plusDays(1);
        return followups.plan(customer, FollowupData.once(FollowupReason.OTHER, "Call", day, assignee));
    }

    private void tellOf(UUID... late) {
        jdbc.sql("update followup set notice = 'ESCALATION', notice_at = :at where id = any(:ids)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", new SqlArrayValue("uuid", (Object[]) late))
                .update();
        reminders.tellAllDue();
    }

    private OffsetDateTime toldAt(UUID followup) {
        return jdbc.sql("select notice_at from followup where id = :id")
                .param("id", followup)
                .query(OffsetDateTime.class)
                .single();
    }

    private List<NotificationSummary> told(UUID user) {
        return runAs.as(user, () -> notifications.mine(Escalation.OVERDUE, 0, 20));
    }
}
