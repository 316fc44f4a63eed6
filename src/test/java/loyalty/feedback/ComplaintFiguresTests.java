package loyalty.feedback;

import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The database is shared, and customers of nobody are in everybody's reach: figures are compared with those before. */
@OnH2
class ComplaintFiguresTests {
    @Autowired
    ComplaintFigures figures;

    @Autowired
    ComplaintService complaints;

    @Autowired
    ComplaintFixture fixture;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    LocalDate monday;
    String rep;
    UUID team;

    @BeforeEach
    void aTeamOfItsOwn() {
        monday = LocalDate.now(clock).with(previousOrSame(DayOfWeek.MONDAY));
        String name = IdentityFixture.fresh("weeks");
        team = identity.team(name);
        rep = "rep." + name;
        signIn.as("supervisor." + name, team);
    }

    @Test
    void eachComplaintCountsInTheWeekInWhichItWasMade() {
        List<ComplaintWeek> before = figures.weeks(3);
        complaint(monday.minusWeeks(2), Severity.LOW);
        complaint(monday.minusWeeks(2).plusDays(6), Severity.HIGH);
        complaint(monday.minusWeeks(1), Severity.HIGH);
        complaint(monday.minusWeeks(2).minusDays(1), Severity.HIGH);
        List<ComplaintWeek> after = figures.weeks(3);

        assertThat(after)
                .extracting(ComplaintWeek::monday)
                .containsExactly(monday.minusWeeks(2), monday.minusWeeks(1), monday);
        assertThat(more(before, after, 0)).isEqualTo(Map.of(Severity.LOW, 1L, Severity.HIGH, 1L));
        assertThat(more(before, after, 1)).isEqualTo(Map.of(Severity.HIGH, 1L));
        assertThat(more(before, after, 2)).isEmpty();
    }

    @Test
    void onlyWhatWasAnsweredOrIsOverdueIsJudged() {
        ComplaintWeek before = figures.weeks(1).getFirst();
        complaint(monday, Severity.LOW);
        fixture.close(complaint(monday, Severity.LOW));
        UUID late = complaint(monday, Severity.LOW);
        fixture.close(late);
        dueAnHourAgo(late);
        dueAnHourAgo(complaint(monday, Severity.LOW));
        ComplaintWeek after = figures.weeks(1).getFirst();

        assertThat(after.received(Severity.LOW) - before.received(Severity.LOW)).isEqualTo(4);
        assertThat(after.due() - before.due()).isEqualTo(3);
        assertThat(after.inTime() - before.inTime()).isEqualTo(1);
    }

    @Test
    void countsNoneOfAnotherTeam() {
        UUID other = identity.team(IdentityFixture.fresh("weeks.other"));
        signIn.as("supervisor." + IdentityFixture.fresh("weeks.other"), other);
        ComplaintWeek before = figures.weeks(1).getFirst();
        signIn.as(IdentityFixture.fresh("rep.weeks"), team);
        complaints.open(customers.customer("Weekly"), data(monday, Severity.CRITICAL));
        signIn.as("supervisor." + IdentityFixture.fresh("weeks.other"), other);

        assertThat(figures.weeks(1).getFirst()).isEqualTo(before);
    }

    @Test
    void asksOneStatementHoweverManyWeeks() {
        assertThat(StatementCount.during(() -> figures.weeks(52))).hasSize(1);
    }

    @Test
    void repsHaveNoSuchFigures() {
        signIn.as(rep, team);
        assertThatThrownBy(() -> figures.weeks(1)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID complaint(LocalDate day, Severity severity) {
        return complaints.open(customers.customer("Weekly"), data(day, severity));
    }

    private static ComplaintData data(LocalDate day, Severity severity) {
        return new ComplaintData(new FeedbackData(FeedbackKind.COMPLAINT, "DELIVERY", "Late", day), severity);
    }

    /** As if the time had passed. */
    private void dueAnHourAgo(UUID id) {
        jdbc.sql("update complaint set answer_due_at = :due where id = :id")
                .param("due", ComplaintStore.moment(clock.instant().minus(Duration.ofHours(1))))
                .param("id", id)
                .update();
    }

    private static Map<Severity, Long> more(List<ComplaintWeek> before, List<ComplaintWeek> after, int week) {
        var more = new EnumMap<Severity, Long>(Severity.class);
        for (Severity severity : Severity.values()) {
            long added = after.get(week).received(severity) - before.get(week).received(severity);
            if (added != 0) more.put(severity, added);
        }
        return more;
    }
}
