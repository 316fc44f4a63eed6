package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.List;
import loyalty.followup.DayFigures;
import loyalty.followup.FollowupBoard;
import loyalty.followup.FollowupNavigation;
import loyalty.followup.Workload;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.uikit.FigureRow;
import loyalty.uikit.HomeCard;

/** What nobody has taken, and how much the team has to do. */
@org.springframework.stereotype.Component
class TeamWorkCard implements HomeCard {
    private static final int ORDER = 6;

    private final FollowupBoard board;
    private final Permissions permissions;

    TeamWorkCard(FollowupBoard board, Permissions permissions) {
        this.board = board;
        this.permissions = permissions;
    }

    @Override
    public String titleKey() {
        return "followup.board";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean offered() {
        return permissions.allows(Capability.FOLLOWUP_ASSIGN);
    }

    @Override
    public Component content() {
        int unassigned = board.unassignedCount();
        List<Workload> team = board.workloads();
        return new FigureRow()
                .figure(DayFigures.shown(unassigned), translate("followup.unassigned"), FollowupNavigation.BOARD)
                .figure(sum(team, true), translate("followup.team.overdue"), FollowupNavigation.BOARD)
                .figure(sum(team, false), translate("followup.team.open"), FollowupNavigation.BOARD);
    }

    private static String sum(List<Workload> team, boolean overdue) {
        return String.valueOf(team.stream()
                .mapToInt(each -> overdue ? each.overdue() : each.open())
                .sum());
    }
}
