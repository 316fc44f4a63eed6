package loyalty.segment.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import loyalty.identity.Permissions;
import loyalty.segment.Segment;
import loyalty.segment.SegmentService;
import loyalty.table.DefaultLayout;
import loyalty.table.RuleEditors;
import loyalty.table.TableAction;
import loyalty.table.TableLayout;
import loyalty.table.TableQuery;
import loyalty.table.TableService;
import loyalty.table.TableViewService;
import loyalty.uikit.Formats;
import org.springframework.stereotype.Component;

/** What the views of segments work with. */
@Component
record SegmentPanel(
        SegmentService segments,
        RuleEditors rules,
        TableService table,
        TableViewService views,
        List<TableAction> actions,
        Permissions permissions,
        Formats formats) {

    /** What can be done with the customers of a segment, as in the table. */
    Stream<TableAction> offered() {
        return actions.stream()
                .filter(action -> action.offered(permissions))
                .sorted(Comparator.comparingInt(TableAction::order));
    }

    /** With the columns that the user's table shows. */
    void run(TableAction action, Segment segment) {
        TableLayout last = views.lastLayout();
        TableLayout layout = last == null ? DefaultLayout.of(table.columns()) : last;
        action.run(new TableQuery(segment.filter(), "", List.of()), layout.columns());
    }
}
