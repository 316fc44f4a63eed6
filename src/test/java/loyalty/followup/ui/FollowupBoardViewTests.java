package loyalty.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.followup.FollowupBoard;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupNavigation;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupVersion;
import loyalty.followup.Workload;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.notification.Notice;
import loyalty.notification.Notifier;
import loyalty.shared.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
@SignedInAs("supervisor.boardview")
class FollowupBoardViewTests extends SpringBrowserlessTest {
    @Autowired
    CustomerFixture customers;

    @Autowired
    FollowupService followups;

    @Autowired
    FollowupBoard board;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Notifier notifier;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    UUID supervisor;

    @BeforeEach
    void nobodyHasAnything() {
        jdbc.sql("delete from followup").update();
        supervisor = identity.user("supervisor.boardview");
    }

    @Test
    void givesWhatIsTickedAndTakesItBack() {
        plan("First");
        plan("Second");
        navigate(FollowupBoardView.class);
        ticks().forEach(tick -> test(tick).click());
        choose(supervisor);
        test($(Button.class).withText("Give 2").single()).click();
        assertThat(workload().open()).isEqualTo(2);
        assertThat($(BoardItem.class).exists()).isFalse();

        test($(Button.class).withText("Undo").single()).click();
        assertThat($(BoardItem.class).all()).hasSize(2);
    }

    @Test
    void saysWhoWasFasterAndShowsHowItIs() {
        FollowupVersion planned = plan("First");
        navigate(FollowupBoardView.class);
        runAs.as(supervisor, () -> board.assign(List.of(planned), supervisor));
        test($(Checkbox.class).from($(BoardItems.class).single()).single()).click();
        choose(supervisor);
        test($(Button.class).withText("Give 1").single()).click();
        assertThat(notices()).anyMatch(text -> text.startsWith("Somebody was faster: “First”"));
        assertThat($(BoardItem.class).exists()).isFalse();
    }

    @Test
    void opensWithWhatSomebodyHasToDo() {
        FollowupVersion planned = plan("First");
        runAs.as(supervisor, () -> board.assign(List.of(planned), supervisor));
        UI.getCurrent().navigate(FollowupNavigation.BOARD, QueryParameters.of("rep", supervisor.toString()));
        assertThat($(BoardItem.class).all()).hasSize(1);
        assertThat($(Button.class).withText("Hand over all").exists()).isTrue();
    }

    @Test
    void whatIsTickedStaysTickedWhileOthersComeAndGo() {
        FollowupVersion first = plan("First");
        plan("Second");
        navigate(FollowupBoardView.class);
        ticks().forEach(tick -> test(tick).click());
        BoardItem second = $(BoardItem.class).all().getLast();
        choose(supervisor);

        plan("Third");
        runAs.as(supervisor, () -> board.assign(List.of(first), supervisor));
        test($(Button.class).withText("Give 2").single()).click();

        assertThat($(BoardItem.class).all())
                .as("refused, and shown as it is")
                .first()
                .isSameAs(second);
        assertThat($(BoardItem.class).all()).hasSize(2);
        assertThat(ticks()).extracting(Checkbox::getValue).containsExactly(true, false);
        assertThat($(Button.class).withText("Give 1").exists()).isTrue();
    }

    @Test
    void followsWhatItsUserIsToldOfFollowUpsOnly() {
        navigate(FollowupBoardView.class);
        plan("First");
        tell("complaint.opened");
        assertThat($(BoardItem.class).exists()).isFalse();
        tell("followup.left");
        assertThat($(BoardItem.class).all()).hasSize(1);
    }

    @Test
    void asksTheSameForManyAsForOne() {
        for (int i = 0; i < 20; i++) plan("n" + i);
        List<String> statements = StatementCount.during(() -> navigate(FollowupBoardView.class));
        assertThat(statements.stream().filter(sql -> sql.contains("from followup")))
                .hasSize(3);
    }

    private List<Checkbox> ticks() {
        return $(Checkbox.class).from($(BoardItems.class).single()).all();
    }

    private void tell(String kind) {
        Notice notice = new Notice(supervisor, kind, Message.of("uikit.edit"), "", kind + ":" + UUID.randomUUID());
        transaction.executeWithoutResult(telling -> notifier.tell(notice));
        roundTrip();
    }

    private FollowupVersion plan(String subject) {
        return runAs.as(supervisor, () -> {
            UUID customer = customers.customer("Anna");
            LocalDate day = LocalDate.now(clock).plusDays(1);
            UUID id = followups.plan(customer, FollowupData.once(FollowupReason.OTHER, subject, day, null));
            return new FollowupVersion(id, 0);
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(UUID user) {
        ComboBox<Workload> person =
                $(ComboBox.class).from($(BoardItems.class).single()).single();
        person.setValue(board.workloads().stream()
                .filter(each -> each.userId().equals(user))
                .findFirst()
                .orElseThrow());
    }

    private Workload workload() {
        return runAs.as(
                supervisor,
                () -> board.workloads().stream()
                        .filter(each -> each.userId().equals(supervisor))
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> notices() {
        return $(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }
}
