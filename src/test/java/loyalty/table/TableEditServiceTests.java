package loyalty.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.ChangeOutcome;
import loyalty.customer.ChangeOutcome.Conflict;
import loyalty.customer.ChangeOutcome.Refused;
import loyalty.customer.ChangeOutcome.Saved;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.customer.NewCustomer.Registered;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupPriority;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test works in a team of its own. */
@OnH2
class TableEditServiceTests {
    private static final String DUE = "nextFollowupOn";
    private static final String ASSIGNEE = "nextFollowupAssignee";

    @Autowired
    TableEditService cells;

    @Autowired
    TableService table;

    @Autowired
    CustomerService customers;

    @Autowired
    FollowupService followups;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID team;
    UUID supervisor;
    UUID customer;
    LocalDate today;

    @BeforeEach
    void registerACustomer() {
        today = LocalDate.now(clock);
        team = identity.team(IdentityFixture.fresh("cells"));
        supervisor = signIn.as(IdentityFixture.fresh("supervisor"), team).id();
        customer = register("Ann");
    }

    @Test
    void plansAReturnVisitForADayInAnEmptyCellAndTakesItBack() {
        LocalDate friday = today.plusDays(5);

        assertThat(type(DUE, "", friday.toString())).isEqualTo(new Saved("", friday.toString(), null));

        FollowupSummary planned = followups.of(customer, 0, 1).getFirst();
        assertThat(planned.dueOn()).isEqualTo(friday);
        assertThat(planned.reason()).isEqualTo(FollowupReason.RETURN_VISIT);
        assertThat(planned.assigneeId()).isEqualTo(supervisor);
        assertThat(row(customer).value(DUE)).isEqualTo(friday.toString());
        assertThat(row(customer).value(ASSIGNEE)).isEqualTo(supervisor.toString());

        assertThat(type(DUE, friday.toString(), "")).isEqualTo(new Saved(friday.toString(), "", null));

        assertThat(followups.of(customer, 0, 1)).isEmpty();
        assertThat(row(customer).value(DUE)).isEmpty();
    }

    @Test
    void movesTheFollowUpThatIsDueFirst() {
        plan("later", today.plusDays(9));
        plan("sooner", today.plusDays(2));

        type(DUE, today.plusDays(2).toString(), today.plusDays(4).toString());

        assertThat(followups.of(customer, 0, 9))
                .extracting(FollowupSummary::subject, FollowupSummary::dueOn)
                .containsExactly(tuple("sooner", today.plusDays(4)), tuple("later", today.plusDays(9)));
        assertThat(row(customer).value("nextFollowup")).isEqualTo("sooner");
    }

    @Test
    void ofTwoOnOneDayMovesTheOneTheTableShows() {
        plan("some time", today.plusDays(2));
        FollowupData atNoon = new FollowupData(
                FollowupReason.OTHER,
                "at noon",
                today.plusDays(2),
                LocalTime.NOON,
                FollowupPriority.NORMAL,
                null,
                null);
        followups.plan(customer, atNoon);
        assertThat(row(customer).value("nextFollowup")).isEqualTo("at noon");

        type(DUE, today.plusDays(2).toString(), today.plusDays(4).toString());

        assertThat(followups.of(customer, 0, 9))
                .extracting(FollowupSummary::subject, FollowupSummary::dueOn)
                .containsExactly(tuple("some time", today.plusDays(2)), tuple("at noon", today.plusDays(4)));
    }

    @Test
    void takesBackWhatAColleaguePlannedInAnotherLanguage() {
        UUID colleague = identity.user(IdentityFixture.fresh("supervisor.near"), team);
        followups.plan(customer, FollowupData.once(FollowupReason.RETURN_VISIT, "回访", today.plusDays(2), colleague));

        assertThat(type(DUE, today.plusDays(2).toString(), "")).isInstanceOf(Saved.class);

        assertThat(followups.next(customer)).isEmpty();
    }

    @Test
    void refusesABlockThatWouldTakeMinutes() {
        FieldChange one = new FieldChange(customer, DUE, "", today.plusDays(1).toString());

        assertThat(cells.change(Collections.nCopies(TableEditService.MOST_OF_OTHERS + 1, one)))
                .hasSize(TableEditService.MOST_OF_OTHERS + 1)
                .allMatch(Refused.class::isInstance);
        assertThat(followups.next(customer)).isEmpty();
    }

    @Test
    void anOverdueOneThatWasMovedCanBeTakenBackButNothingIsMovedToThePast() {
        plan("call", today);
        LocalDate yesterday = today.minusDays(1);
        jdbc.sql("update followup set due_on = :day, open_due_on = :day where customer_id = :customer")
                .param("day", yesterday)
                .param("customer", customer)
                .update();
        LocalDate friday = today.plusDays(5);
        assertThat(type(DUE, yesterday.toString(), friday.toString())).isInstanceOf(Saved.class);

        assertThat(type(DUE, friday.toString(), yesterday.toString())).isInstanceOf(Refused.class);
        assertThat(cells.takeBack(List.of(new FieldChange(customer, DUE, friday.toString(), yesterday.toString()))))
                .first()
                .isInstanceOf(Saved.class);

        assertThat(row(customer).value(DUE)).isEqualTo(yesterday.toString());
    }

    @Test
    void keepsAFollowUpThatSaysMoreThanADayFromVanishingWithAKey() {
        plan("bring the sample", today.plusDays(2));

        assertThat(type(DUE, today.plusDays(2).toString(), "")).isInstanceOf(Refused.class);

        assertThat(followups.of(customer, 0, 1)).hasSize(1);
    }

    @Test
    void givesItToWhoCanReachTheCustomerOnly() {
        UUID colleague = identity.user(IdentityFixture.fresh("supervisor.near"), team);
        UUID stranger =
                identity.user(IdentityFixture.fresh("rep.far"), identity.team(IdentityFixture.fresh("elsewhere")));
        plan("call", today);

        assertThat(type(ASSIGNEE, "", stranger.toString())).isInstanceOf(Refused.class);
        assertThat(type(ASSIGNEE, "", colleague.toString())).isInstanceOf(Saved.class);

        assertThat(row(customer).value(ASSIGNEE)).isEqualTo(colleague.toString());
    }

    @Test
    void tellsThatSomebodyElseMovedItMeanwhile() {
        plan("call", today.plusDays(3));

        assertThat(type(DUE, today.plusDays(1).toString(), today.plusDays(7).toString()))
                .isEqualTo(new Conflict(
                        today.plusDays(3).toString(), today.plusDays(7).toString(), null, null));
        assertThat(row(customer).value(DUE)).isEqualTo(today.plusDays(3).toString());
    }

    @Test
    void refusesWhatIsNoDayAndWhatIsOverAndSavesTheRestOfTheBlock() {
        List<ChangeOutcome> outcomes = cells.change(List.of(
                new FieldChange(customer, DUE, "", "soon"),
                new FieldChange(customer, DUE, "", today.minusDays(1).toString()),
                new FieldChange(customer, ASSIGNEE, "", supervisor.toString()),
                new FieldChange(customer, "company", "", "Acme"),
                new FieldChange(customer, DUE, "", today.plusDays(1).toString())));

        assertThat(outcomes.subList(0, 3)).allMatch(Refused.class::isInstance);
        assertThat(outcomes.subList(3, 5)).allMatch(Saved.class::isInstance);
        assertThat(row(customer).value("company")).isEqualTo("Acme");
        assertThat(row(customer).value(DUE)).isEqualTo(today.plusDays(1).toString());
    }

    @Test
    void checksWithoutChangingAnything() {
        FieldChange good = new FieldChange(customer, DUE, "", today.plusDays(1).toString());
        FieldChange bad = new FieldChange(customer, DUE, "", today.minusDays(1).toString());

        assertThat(cells.check(List.of(good, bad)))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Saved.class),
                        second -> assertThat(second).isInstanceOf(Refused.class));
        assertThat(followups.of(customer, 0, 1)).isEmpty();
    }

    @Test
    void sortsWhatIsDueFirstToTheTopAndFindsWhatIsOverdue() {
        UUID idle = register("Idle");
        UUID late = register("Late");
        plan(customer, "call", today.plusDays(3));
        plan(late, "call", today.plusDays(1));

        TableFilter mine =
                TableFilter.of(new FilterCondition("owner", FilterOperator.IS, List.of(supervisor.toString())));
        TableQuery byDay = new TableQuery(mine, "", List.of(new SortKey(DUE, false)));
        assertThat(table.page(byDay, Set.of(DUE), 0, 10, 0))
                .extracting(TableRow::id)
                .containsExactly(late, customer, idle);
        TableFilter overdue = TableFilter.of(new FilterCondition(DUE, FilterOperator.PAST, List.of()));
        assertThat(table.page(new TableQuery(overdue, "", List.of()), Set.of(DUE), 0, 500, 0))
                .extracting(TableRow::id)
                .doesNotContain(late, customer, idle);
    }

    private ChangeOutcome type(String column, String seen, String typed) {
        return cells.change(List.of(new FieldChange(customer, column, seen, typed)))
                .getFirst();
    }

    private TableRow row(UUID id) {
        return table.rows(List.of(id), Set.of(DUE, ASSIGNEE, "nextFollowup", "company"))
                .getFirst();
    }

    private void plan(String subject, LocalDate day) {
        plan(customer, subject, day);
    }

    private void plan(UUID whom, String subject, LocalDate day) {
        followups.plan(whom, FollowupData.once(FollowupReason.OTHER, subject, day, null));
    }

    private UUID register(String name) {
        String email = IdentityFixture.fresh("cells") + "@example.com";
        return ((Registered) customers.register(Map.of("name", name, "email", email))).id();
    }
}
