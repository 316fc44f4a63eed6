package loyalty.table;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the customer said. */
@Component
@Order(7)
class FeedbackColumns implements ColumnSource {
    @Override
    public List<TableColumn> columns() {
        return List.of(
                column("lastFeedback", ColumnKind.TEXT, "f.last_feedback"),
                column("lastFeedbackOn", ColumnKind.DATE, "f.last_feedback_on"),
                column("openComplaints", ColumnKind.NUMBER, "f.open_complaints"));
    }

    private static TableColumn column(String key, ColumnKind kind, String sql) {
        return DerivedColumn.of(ColumnGroup.FEEDBACK, key, kind, sql);
    }
}
