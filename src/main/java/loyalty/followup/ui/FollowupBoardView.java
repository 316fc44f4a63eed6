package loyalty.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import loyalty.followup.BalancePlan;
import loyalty.followup.FollowupBoard;
import loyalty.followup.FollowupNavigation;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.followup.FollowupUndo;
import loyalty.followup.Workload;
import loyalty.identity.Permissions;
import loyalty.notification.NotificationNews;
import loyalty.shared.RefusedException;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import org.jspecify.annotations.Nullable;

/** What nobody does yet, who has how much to do, and the ways from one to the other. */
@Route(FollowupNavigation.BOARD)
@Menu(order = 25, title = "followup.board", icon = Icons.INCOMPLETE)
@RolesAllowed("FOLLOWUP_ASSIGN")
class FollowupBoardView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final transient FollowupBoard board;
    private final transient FollowupService followups;
    private final BoardItems items = new BoardItems(this::give);
    private final Section people = new Section();
    private @Nullable UUID chosen;

    FollowupBoardView(FollowupBoard board, FollowupService followups, NotificationNews news, Permissions permissions) {
        this.board = board;
        this.followups = followups;
        var columns = new Div(items, people);
        columns.addClassName("ld-board");
        var frame = new FollowupFrame(news, permissions.user().id(), this::refresh);
        frame.add(columns);
        add(frame);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup.board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        look(FollowupNavigation.rep(event.getLocation().getQueryParameters()).orElse(null));
    }

    private void refresh() {
        List<Workload> team = board.workloads();
        items.offer(team);
        team.stream()
                .filter(each -> each.userId().equals(chosen))
                .findFirst()
                .ifPresentOrElse(this::showWork, this::showUnassigned);
        people.removeAll();
        people.add(new H2(getTranslation("followup.board.people")));
        team.forEach(each ->
                people.add(new BoardPerson(each, () -> look(each.userId()), item -> give(items.with(item), each))));
    }

    private void showUnassigned() {
        items.show(getTranslation("followup.unassigned"), board.unassignedCount(), board::unassigned);
        items.actions(action("followup.board.balance", this::balance));
    }

    private void showWork(Workload person) {
        items.show(
                getTranslation("followup.board.rep", person.name()),
                person.open(),
                (offset, limit) -> board.of(person.userId(), offset, limit));
        items.actions(
                action("followup.unassigned", () -> look(null)),
                action("followup.board.handOver", () -> handOver(person)));
    }

    private void look(@Nullable UUID person) {
        chosen = person;
        refresh();
    }

    private Button action(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void give(List<FollowupSummary> given, Workload to) {
        try {
            FollowupUndo undo =
                    board.assign(given.stream().map(FollowupSummary::seen).toList(), to.userId());
            undoable(getTranslation("followup.board.assigned", given.size(), to.name()), undo);
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
        refresh();
    }

    private void balance() {
        propose(getTranslation("followup.board.balance.title"), board::balance);
    }

    private void handOver(Workload leaving) {
        propose(
                getTranslation("followup.board.handOver.title", leaving.name()),
                () -> board.handOver(leaving.userId()));
    }

    private void propose(String title, Supplier<BalancePlan> plan) {
        BalancePlan proposed = plan.get();
        new BalanceDialog(title, proposed, () -> {
                    FollowupUndo undo = board.apply(proposed);
                    refresh();
                    undoable(getTranslation("followup.board.balanced", undo.size()), undo);
                })
                .open();
    }

    private void undoable(String done, FollowupUndo undo) {
        Notifications.undoable(done, () -> {
            followups.undo(undo);
            refresh();
        });
    }
}
