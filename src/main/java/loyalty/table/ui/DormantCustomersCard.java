package loyalty.table.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.FilterOperator;
import loyalty.table.SortKey;
import loyalty.table.TableFilter;
import loyalty.table.TableQuery;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import loyalty.uikit.HomeCard;

/** The customers at risk who have bought most: whoever wins one back wins much. */
@org.springframework.stereotype.Component
class DormantCustomersCard implements HomeCard {
    private static final int SHOWN = 5;
    private static final TableFilter FILTER = ShippedFilters.of("stage", FilterOperator.IS, "AT_RISK");

    private final TableService table;
    private final TableTexts texts;
    private final Permissions permissions;

    DormantCustomersCard(TableService table, TableTexts texts, Permissions permissions) {
        this.table = table;
        this.texts = texts;
        this.permissions = permissions;
    }

    @Override
    public String titleKey() {
        return "table.home.dormant";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean offered() {
        return permissions.allows(Capability.CUSTOMER_VIEW);
    }

    @Override
    public Component content() {
        var worst = new TableQuery(FILTER, "", List.of(new SortKey("totalAmount", true)));
        List<TableRow> rows = table.page(worst, Set.of("name", "company", "totalAmount"), 0, SHOWN, 0);
        return new CustomerLines(rows, this::beside, FILTER);
    }

    private Component beside(TableRow row) {
        var amount = new Span(texts.cell("totalAmount", row.value("totalAmount")));
        amount.addClassName("ld-figures");
        return amount;
    }
}
