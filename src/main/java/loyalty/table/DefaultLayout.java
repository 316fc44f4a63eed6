package loyalty.table;

import java.util.List;
import java.util.Set;
import loyalty.customer.CustomerField;
import loyalty.table.TableLayout.Density;
import loyalty.table.TableLayout.Shown;

/** How the table looks before anybody changed it. */
public final class DefaultLayout {
    private static final Set<String> FROZEN = Set.of("number", "name");
    /** Of the columns that are no fields of the customer; for those the register knows. */
    private static final Set<String> HIDDEN = Set.of(
            "age",
            "averageInterval",
            "lastScoreSource",
            "averageScore",
            "lastRecommendation",
            "lastRecommendationOn",
            "rfmCell");

    private DefaultLayout() {}

    public static TableLayout of(List<TableColumn> columns) {
        List<Shown> shown = columns.stream()
                .filter(column -> !isHidden(column))
                .map(column -> new Shown(column.key(), 0, FROZEN.contains(column.key())))
                .toList();
        return new TableLayout(shown, TableFilter.NONE, List.of(), Density.COMPACT);
    }

    private static boolean isHidden(TableColumn column) {
        CustomerField field = column.field();
        return field == null ? HIDDEN.contains(column.key()) : field.isHiddenAtFirst();
    }
}
