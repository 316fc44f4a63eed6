package loyalty.table.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.ComparisonNavigation;
import loyalty.table.TableAction;
import loyalty.table.TableLayout;
import loyalty.table.TableQuery;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import org.springframework.stereotype.Component;

/** Puts the selected customers side by side, or the first that the table shows where none are selected. */
@Component
class CompareAction implements TableAction {
    private static final int ORDER = 20;

    private final TableService table;

    CompareAction(TableService table) {
        this.table = table;
    }

    @Override
    public String titleKey() {
        return "table.compare.first";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean offered(Permissions permissions) {
        return permissions.allows(Capability.CUSTOMER_VIEW);
    }

    @Override
    public boolean ofSelection() {
        return true;
    }

    @Override
    public void run(TableQuery query, List<TableLayout.Shown> columns, List<String> selected) {
        List<UUID> rows = ComparisonNavigation.customers(selected);
        if (rows.isEmpty()) run(query, columns);
        else compare(rows);
    }

    @Override
    public void run(TableQuery query, List<TableLayout.Shown> columns) {
        List<UUID> first = table.page(query, List.of(), 0, ComparisonNavigation.MOST, 0).stream()
                .map(TableRow::id)
                .toList();
        compare(first);
    }

    private static void compare(List<UUID> customers) {
        UI.getCurrent().navigate(ComparisonNavigation.ROUTE, ComparisonNavigation.parameters(customers));
    }
}
