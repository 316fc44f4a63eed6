package loyalty.table.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.FilterOperator;
import loyalty.table.TableFilter;
import loyalty.table.TableNavigation;
import loyalty.table.TableQuery;
import loyalty.table.TableService;
import loyalty.uikit.FigureRow;
import loyalty.uikit.Formats;
import loyalty.uikit.HomeCard;

/** How many customers want attention, each figure a way to those customers in the table. */
@org.springframework.stereotype.Component
class CustomerFiguresCard implements HomeCard {
    private final TableService table;
    private final TableTexts texts;
    private final Formats formats;
    private final Permissions permissions;

    CustomerFiguresCard(TableService table, TableTexts texts, Formats formats, Permissions permissions) {
        this.table = table;
        this.texts = texts;
        this.formats = formats;
        this.permissions = permissions;
    }

    @Override
    public String titleKey() {
        return "table.customers";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean offered() {
        return permissions.allows(Capability.CUSTOMER_VIEW);
    }

    @Override
    public Component content() {
        FigureRow figures = new FigureRow().wide();
        add(figures, "table.home.all", TableFilter.NONE);
        add(
                figures,
                "table.view.mine",
                ShippedFilters.ownedBy(permissions.user().id()));
        add(figures, "table.home.atRisk", ShippedFilters.of("stage", FilterOperator.IS, "AT_RISK"));
        add(figures, "table.home.complaints", ShippedFilters.of("openComplaints", FilterOperator.AT_LEAST, "1"));
        add(figures, "table.home.dissatisfied", ShippedFilters.of("lastScore", FilterOperator.AT_MOST, "5"));
        add(figures, "table.view.unreachable", ShippedFilters.unreachable());
        return figures;
    }

    private void add(FigureRow figures, String key, TableFilter filter) {
        long count = table.count(new TableQuery(filter, "", List.of()));
        figures.figure(formats.number(count), texts.say(key), TableNavigation.to(filter));
    }
}
