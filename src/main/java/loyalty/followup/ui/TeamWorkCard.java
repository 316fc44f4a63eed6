package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.ToIntFunction;
import loyalty.followup.DayCounts;
import loyalty.followup.FollowupBoard;
import loyalty.followup.FollowupNavigation;
import loyalty.followup.Workload;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.uikit.FigureRow;
import loyalty.uikit.Formats;
import loyalty.uikit.HomeCard;

/** What nobody has taken, and how much the team has to do. */
@org.springframework.stereotype.Component
class TeamWorkCard implements HomeCard {
    private static final int ORDER = 6;

    private final FollowupBoard board;
    private final Formats formats;
    private final Permissions permissions;

    TeamWorkCard(FollowupBoard board, Formats formats, Permissions permissions) {
        this.board = board;
        this.formats = formats;
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
        String unassigned = formats.upTo(board.unassignedCount(), DayCounts.MOST);
        List<Workload> team = board.workloads();
        return new FigureRow()
                .figure(unassigned, translate("followup.unassigned"), FollowupNavigation.BOARD)
                .figure(sum(team, Workload::overdue), translate("followup.team.overdue"), FollowupNavigation.BOARD)
                .figure(sum(team, Workload::open), translate("followup.team.open"), FollowupNavigation.BOARD);
    }

    /** "3,250+" when somebody has more than is counted. */
    private String sum(List<Workload> team, ToIntFunction<Workload> figure) {
        boolean counted = team.stream().mapToInt(figure).allMatch(each -> each < DayCounts.MOST);
        return formats.number(team.stream().mapToInt(figure).sum()) + (counted ? "" : "+");
    }
}
