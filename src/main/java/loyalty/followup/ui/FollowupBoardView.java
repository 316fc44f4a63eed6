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
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.SteadyRows;
import org.jspecify.annotations.Nullable;

/** What nobody does yet, who has how much to do, and the ways from one to the other. */
@Route(FollowupNavigation.BOARD)
@Menu(order = 25, title = "followup.board", icon = Icons.INCOMPLETE)
@RolesAllowed("FOLLOWUP_ASSIGN")
class FollowupBoardView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final transient FollowupBoard board;
    private final transient FollowupService followups;
    private final transient Formats formats;
    private final BoardItems items;
    private final Div people = new Div();
    private final transient SteadyRows<Workload, BoardPerson> team = new SteadyRows<>(people, this::person);
    private final Button balance = action("followup.board.balance", this::balance);
    private final Button unassigned = action("followup.unassigned", () -> look(null));
    private final Button handOver = action("followup.board.handOver", this::handOver);
    private @Nullable UUID chosen;
    private transient @Nullable Workload looked;

    FollowupBoardView(
            FollowupBoard board,
            FollowupService followups,
            Formats formats,
            NotificationNews news,
            Permissions permissions) {
        this.board = board;
        this.followups = followups;
        this.formats = formats;
        this.items = new BoardItems(formats, this::give, balance, unassigned, handOver);
        var columns = new Div(items, new Section(new H2(getTranslation("followup.board.people")), people));
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

    private void look(@Nullable UUID person) {
        chosen = person;
        items.choose(limit -> person == null ? board.unassigned(0, limit) : board.of(person, 0, limit));
        refresh();
    }

    private void refresh() {
        List<Workload> now = board.workloads();
        items.offer(now);
        team.show(now);
        looked = now.stream()
                .filter(each -> each.userId().equals(chosen))
                .findFirst()
                .orElse(null);
        if (looked == null && chosen != null) look(null);
        else show(looked);
    }

    private void show(@Nullable Workload person) {
        if (person == null) items.show(getTranslation("followup.unassigned"), board.unassignedCount());
        else items.show(getTranslation("followup.board.rep", person.name()), board.count(person.userId()));
        balance.setVisible(person == null);
        unassigned.setVisible(person != null);
        handOver.setVisible(person != null);
    }

    private BoardPerson person(Workload workload) {
        return new BoardPerson(
                workload, formats, () -> look(workload.userId()), item -> give(items.with(item), workload));
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

    private void handOver() {
        Workload leaving = looked;
        if (leaving == null) return;
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
