package loyalty.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import loyalty.identity.TeamData;
import loyalty.identity.TeamDetails;
import loyalty.identity.TeamService;
import loyalty.identity.UserDirectory;
import loyalty.identity.UserSummary;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;

/** The teams and who is in them. */
@Route("teams")
@Menu(order = 910, title = "identity.teams.title", icon = Icons.CUSTOMERS)
@RolesAllowed("USER_ADMIN")
class TeamListView extends VerticalLayout implements HasDynamicTitle {
    private final Grid<TeamDetails> grid = new Grid<>();

    private final TeamService teams;
    private final Map<UUID, String> userNames;

    TeamListView(TeamService teams, UserDirectory directory) {
        this.teams = teams;
        this.userNames =
                directory.activeUsers().stream().collect(Collectors.toMap(UserSummary::id, UserSummary::displayName));
        setSizeFull();
        add(toolbar());
        addAndExpand(grid());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.teams.title");
    }

    private HorizontalLayout toolbar() {
        var toolbar = new HorizontalLayout();
        toolbar.setWidthFull();
        toolbar.addToEnd(createButton());
        return toolbar;
    }

    private Button createButton() {
        var create = new Button(getTranslation("identity.teams.new"), Icons.of(Icons.ADD), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    private Grid<TeamDetails> grid() {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addColumn(TeamDetails::name).setHeader(getTranslation("identity.team.name"));
        grid.addColumn(this::memberNames)
                .setHeader(getTranslation("identity.team.members"))
                .setFlexGrow(3);
        grid.addComponentColumn(team -> new Button(getTranslation("uikit.edit"), click -> edit(team)))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.setEmptyStateComponent(
                new EmptyState(Icons.CUSTOMERS, getTranslation("identity.teams.empty"), createButton()));
        return grid;
    }

    private String memberNames(TeamDetails team) {
        return team.memberIds().stream()
                .map(id -> userNames.getOrDefault(id, ""))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void create() {
        open(getTranslation("identity.teams.new"), new TeamData("", Set.of()), teams::create);
    }

    private void edit(TeamDetails team) {
        open(team.name(), new TeamData(team.name(), team.memberIds()), data -> teams.change(team.id(), data));
    }

    private void open(String title, TeamData data, Consumer<TeamData> save) {
        new TeamDialog(title, data, userNames, save.andThen(this::saved)).open();
    }

    private void saved(TeamData data) {
        refresh();
        Notifications.done(getTranslation("identity.teams.saved", data.name()));
    }

    private void refresh() {
        grid.setItems(teams.list());
    }
}
