package loyalty.table.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loyalty.followup.FollowupsForMany;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.FollowupsOfTable;
import loyalty.table.TableAction;
import loyalty.table.TableLayout;
import loyalty.table.TableQuery;
import org.springframework.stereotype.Component;

/** Plans a follow-up for every customer that the table shows. */
@Component
class PlanForAllAction implements TableAction {
    private static final int ORDER = 5;

    private final FollowupsOfTable followups;
    private final FollowupsForMany many;
    private final Clock clock;

    PlanForAllAction(FollowupsOfTable followups, FollowupsForMany many, Clock clock) {
        this.followups = followups;
        this.many = many;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "table.plan";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean offered(Permissions permissions) {
        return permissions.allows(Capability.FOLLOWUP_EDIT);
    }

    @Override
    public void run(TableQuery query, List<TableLayout.Shown> columns) {
        PlanForAllDialog.open(
                query, followups, many.doers(), LocalDate.now(clock).plusDays(1));
    }
}
