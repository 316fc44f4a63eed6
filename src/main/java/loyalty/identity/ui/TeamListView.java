package loyalty.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
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
import loyalty.uikit.PhoneCards;

/** The teams and who is in them. */
@Route("teams")
@Menu(order = 910, title = "identity.teams.title", icon = Icons.CUSTOMERS)
@RolesAllowed("USER_ADMIN")
class TeamListView extends Div implements HasDynamicTitle {
    private final Grid<TeamDetails> grid = new Grid<>();

    private final TeamService teams;
    private final Map<UUID, String> userNames;

    TeamListView(TeamService teams, UserDirectory directory) {
        this.teams = teams;
        this.userNames =
                directory.activeUsers().stream().collect(Collectors.toMap(UserSummary::id, UserSummary::displayName));
        addClassName("ld-list-view");
        add(toolbar(), grid());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.teams.title");
    }

    private Header toolbar() {
        var toolbar = new Header(createButton());
        toolbar.addClassName("ld-list-actions");
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
        var edit = grid.addComponentColumn(this::editButton).setFlexGrow(0).setWidth("4rem");
        PhoneCards.add(grid, TeamDetails::name, team -> List.of(memberNames(team)), edit);
        grid.setEmptyStateComponent(
                new EmptyState(Icons.CUSTOMERS, getTranslation("identity.teams.empty"), createButton()));
        return grid;
    }

    private Button editButton(TeamDetails team) {
        var button = new Button(Icons.of(Icons.EDIT), click -> edit(team));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("uikit.edit"));
        button.setTooltipText(getTranslation("uikit.edit"));
        return button;
    }

    private String memberNames(TeamDetails team) {
        return team.memberIds().stream()
                .map(id -> userNames.getOrDefault(id, ""))
                .sorted()
                .collect(Collectors.joining(getTranslation("uikit.listSeparator")));
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
