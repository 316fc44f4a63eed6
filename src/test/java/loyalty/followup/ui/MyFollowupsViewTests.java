package loyalty.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.followup.Ending;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupDay;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.OffDays;
import loyalty.followup.Recurrence;
import loyalty.followup.Rhythm;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.uikit.OpenForm;
import loyalty.uikit.RecordRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@SignedInAs("rep.myday")
class MyFollowupsViewTests extends SpringBrowserlessTest {
    private final OpenForm form = new OpenForm(this);

    @Autowired
    CustomerFixture customers;

    @Autowired
    FollowupService followups;

    @Autowired
    FollowupDay day;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    MyDayCard card;

    @Autowired
    TeamWorkCard teamCard;

    UUID me;
    UUID customer;

    @BeforeEach
    void aDayWithNothingToDo() {
        me = identity.user("rep.myday");
        jdbc.sql("delete from followup where assignee_id = :me").param("me", me).update();
        customer = runAs.as(me, () -> customers.customer("Anna"));
    }

    @Test
    void partsTheDayIntoOverdueTodayAndTheNextDays() {
        overdue(plan("Late", 0));
        plan("Now", 0);
        plan("Soon", 7);
        plan("Not yet", 8);
        navigate(MyFollowupsView.class);

        assertThat(lines()).hasSize(3);
        assertThat(lines().get(0)).contains("Late");
        assertThat(lines().get(1)).contains("Now");
        assertThat(lines().get(2)).contains("Soon");
    }

    @Test
    void doneAndPutOffLeaveTheDayAndComeBackByUndo() {
        plan("First", 0);
        plan("Second", 0);
        navigate(MyFollowupsView.class);

        act("Done");
        form.the(TextArea.class).setValue("All well");
        form.save();
        assertThat(day.counts().all()).isEqualTo(1);
        act("Next week");
        assertThat(day.counts().today()).isZero();

        test($(Button.class).withText("Undo").all().getLast()).click();
        assertThat(day.counts().today()).isEqualTo(1);
    }

    @Test
    void saysSoWhenThereIsNothingToDo() {
        navigate(MyFollowupsView.class);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Nothing is overdue, nothing is due in the next seven days.");
    }

    @Test
    void showsTheMonth() {
        plan("Call Anna", 0);
        navigate(MyFollowupsView.class);
        RadioButtonGroup<?> look = $(RadioButtonGroup.class).single();
        test(look).selectItem("Month");
        assertThat($(Button.class).withText("Anna · Call Anna").exists()).isTrue();
    }

    @Test
    void theMonthTellsWhatARuleWillBringApartFromWhatIsPlanned() {
        Recurrence daily = new Recurrence(new Rhythm.Days(1), new Ending.Never(), OffDays.KEEP);
        FollowupData call = FollowupData.once(FollowupReason.OTHER, "Call", LocalDate.now(clock), me);
        runAs.as(
                me,
                () -> followups.plan(
                        customer,
                        new FollowupData(call.reason(), "Call", call.dueOn(), null, call.priority(), me, daily)));
        navigate(MyFollowupsView.class);
        test($(RadioButtonGroup.class).single()).selectItem("Month");
        test($(Button.class)
                        .withPropertyValue(button -> button.getAriaLabel().orElse(""), "Month after")
                        .single())
                .click();
        LocalDate next = LocalDate.now(clock).plusMonths(1);

        assertThat($(Button.class).withText("Anna · Call").exists()).isFalse();
        assertThat($(Span.class).withClassName("ld-month-expected").all())
                .hasSize(next.lengthOfMonth())
                .allMatch(each ->
                        each.getElement().getAttribute("aria-label").equals("Expected by its rule: Anna · Call"));
    }

    @Test
    void asksTheSameForManyAsForOne() {
        for (int i = 0; i < 20; i++) plan("n" + i, i % 8);
        List<String> statements = StatementCount.during(() -> navigate(MyFollowupsView.class));
        assertThat(statements.stream().filter(sql -> sql.contains("from followup")))
                .hasSize(3);
    }

    @Test
    void theCardOfTheHomePageAsksOnce() {
        plan("Now", 0);
        assertThat(StatementCount.during(card::content)).hasSize(1);
    }

    @Test
    @SignedInAs("supervisor.myday")
    void theTeamsCardAsksForWhatNobodyHasAndForTheTeam() {
        assertThat(StatementCount.during(teamCard::content)).hasSize(2);
    }

    private UUID plan(String subject, int inDays) {
        return runAs.as(
                me,
                () -> followups.plan(
                        customer,
                        FollowupData.once(
                                FollowupReason.OTHER,
                                subject,
                                LocalDate.now(clock).plusDays(inDays),
                                me)));
    }

    private void overdue(UUID id) {
        jdbc.sql("update followup set due_on = :day, open_due_on = :day where id = :id")
                .param("day", LocalDate.now(clock).minusDays(1))
                .param("id", id)
                .update();
    }

    private List<String> lines() {
        return $(RecordRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private void act(String name) {
        Button first = $(Button.class).from($(RecordRow.class).all().getFirst()).all().stream()
                .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(first).click();
    }
}
