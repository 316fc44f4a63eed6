package loyalty.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.feedback.Assignee;
import loyalty.feedback.ComplaintData;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintFixture;
import loyalty.feedback.ComplaintList;
import loyalty.feedback.ComplaintLists;
import loyalty.feedback.ComplaintNavigation;
import loyalty.feedback.ComplaintService;
import loyalty.feedback.ComplaintState;
import loyalty.feedback.ComplaintSummary;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.Severity;
import loyalty.feedback.Verdict;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.uikit.OpenForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@SignedInAs("supervisor.deals")
class ComplaintListViewTests extends SpringBrowserlessTest {
    private final OpenForm form = new OpenForm(this);

    @Autowired
    ComplaintService complaints;

    @Autowired
    ComplaintLists lists;

    @Autowired
    ComplaintFixture fixture;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Autowired
    ComplaintDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID supervisor;
    UUID complaint;

    @BeforeEach
    void aComplaint() {
        supervisor = identity.user("supervisor.deals");
        complaint = runAs.as(supervisor, this::open);
    }

    @Test
    void leadsAComplaintFromOneStepToTheNext() {
        show();
        test(button("Assign")).click();
        assignee()
                .setValue(lists.assignees(Set.of(complaint)).stream()
                        .filter(each -> each.id().equals(supervisor))
                        .findFirst()
                        .orElseThrow());
        form.save();
        assertThat(current().state()).isEqualTo(ComplaintState.ASSIGNED);

        test(button("Begin work")).click();
        test(button("Answer")).click();
        form.the(TextArea.class).setValue("A new lid");
        form.save();
        assertThat(current().result()).isEqualTo("A new lid");

        test(button("Close")).click();
        verdict().setValue(Verdict.SATISFIED);
        form.save();
        assertThat(current().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat($(Button.class).withText("Reopen").exists()).isTrue();
    }

    @Test
    void whatIsOutOfReachByNowIsShownNoMore() {
        ComplaintPane pane = new ComplaintPane(desk, complaint);
        assertThat(pane.customerName()).isEqualTo(current().customerName());
        UUID elsewhere = identity.team(IdentityFixture.fresh("elsewhere"));
        UUID stranger = identity.user(IdentityFixture.fresh("rep.far"), elsewhere);
        jdbc.sql("update customer set owner_id = :owner, team_id = :team where id = :id")
                .param("owner", stranger)
                .param("team", elsewhere)
                .param("id", current().customerId())
                .update();

        pane.follow();

        assertThat(pane.getChildren())
                .singleElement()
                .satisfies(left -> assertThat(left.getElement().getText()).isNotBlank());
        assertThat(pane.customerName()).isEmpty();
    }

    @Test
    void offersOnlyWhatTheStateAllows() {
        show();
        assertThat($(Button.class).withText("Close").exists()).isFalse();
        assertThat($(Button.class).withText("Answer").exists()).isFalse();
    }

    @Test
    void keepsTheAnswerTypedWhenSomebodyElseWasFaster() {
        fixture.begin(complaint);
        show();
        test(button("Answer")).click();
        form.the(TextArea.class).setValue("A new lid");
        complaints.answer(complaint, 2, "A new pot");
        form.save();
        assertThat(form.isOpen()).isTrue();
        assertThat(form.the(TextArea.class).getValue()).isEqualTo("A new lid");
        assertThat(current().result()).isEqualTo("A new pot");
    }

    @Test
    void makesALinkForTheCustomer() {
        show();
        test(button("Make a link")).click();
        assertThat($(Button.class).withText("Withdraw the link").exists()).isTrue();
        test(button("Withdraw the link")).click();
        assertThat($(Button.class).withText("Withdraw the link").exists()).isFalse();
    }

    @Test
    @SignedInAs("admin.deals")
    void whoMayOnlyLookIsOfferedNothing() {
        show();
        assertThat($(Button.class).withText("Assign").exists()).isFalse();
        assertThat($(Button.class).withText("Add note").exists()).isFalse();
    }

    @Test
    void theListAsksNothingMoreForEachOfItsRows() {
        for (int i = 0; i < 8; i++) open();
        var statements =
                StatementCount.during(() -> UI.getCurrent().navigate("complaints", QueryParameters.of("list", "TEAM")));
        assertThat(statements.stream().filter(sql -> sql.contains("from complaint")))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void assignsManyAtOnceAndTellsWhatSomebodyElseWasFasterAt() {
        UUID other = runAs.as(supervisor, this::open);
        UI.getCurrent().navigate("complaints", QueryParameters.of("list", "UNASSIGNED"));
        ComplaintGrid grid = $(ComplaintGrid.class).single();
        lists.page(ComplaintFilter.of(ComplaintList.UNASSIGNED), 0, 500).stream()
                .filter(each -> Set.of(complaint, other).contains(each.id()))
                .forEach(grid::select);
        test(button("Assign 2 complaints")).click();
        assignee().setValue(new Assignee(supervisor, "supervisor.deals"));
        complaints.assign(other, 0, supervisor);
        form.save();

        assertThat(current().state()).isEqualTo(ComplaintState.ASSIGNED);
        assertThat($(Notification.class).all())
                .extracting(each -> each.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("was faster"))
                .anyMatch(text -> text.contains("1 complaint assigned"));
    }

    private UUID open() {
        return complaints.open(
                customers.customer("Della"),
                new ComplaintData(
                        new FeedbackData(FeedbackKind.COMPLAINT, null, "The lid is gone", LocalDate.now(clock)),
                        Severity.HIGH));
    }

    private void show() {
        ComplaintNavigation.open(complaint);
    }

    private ComplaintSummary current() {
        return lists.details(complaint).complaint();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Assignee> assignee() {
        return form.the(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Verdict> verdict() {
        return form.the(RadioButtonGroup.class);
    }
}
