package loyalty.table.ui;

import com.vaadin.flow.component.Component;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.CountedCustomers;
import loyalty.table.CustomerCounts;
import loyalty.table.FilterOperator;
import loyalty.table.TableFilter;
import loyalty.table.TableNavigation;
import loyalty.uikit.FigureRow;
import loyalty.uikit.Formats;
import loyalty.uikit.HomeCard;

/** How many customers want attention, each figure a way to those customers in the table. */
@org.springframework.stereotype.Component
class CustomerFiguresCard implements HomeCard {
    private final CustomerCounts counts;
    private final TableTexts texts;
    private final Formats formats;
    private final Permissions permissions;

    CustomerFiguresCard(CustomerCounts counts, TableTexts texts, Formats formats, Permissions permissions) {
        this.counts = counts;
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
        CountedCustomers counted = counts.counts();
        FigureRow figures = new FigureRow().wide();
        add(figures, "table.home.all", counted.customers(), TableFilter.NONE);
        add(
                figures,
                "table.view.mine",
                counted.mine(),
                ShippedFilters.ownedBy(permissions.user().id()));
        add(figures, "table.home.atRisk", counted.atRisk(), ShippedFilters.of("stage", FilterOperator.IS, "AT_RISK"));
        add(
                figures,
                "table.home.complaints",
                counted.withComplaints(),
                ShippedFilters.of("openComplaints", FilterOperator.AT_LEAST, "1"));
        add(
                figures,
                "table.home.dissatisfied",
                counted.dissatisfied(),
                ShippedFilters.of("lastScore", FilterOperator.AT_MOST, "5"));
        add(figures, "table.view.unreachable", counted.unreachable(), ShippedFilters.unreachable());
        if (counted.countedAt() != null)
            figures.setTitle(texts.say("table.home.counted", formats.ago(counted.countedAt())));
        return figures;
    }

    private void add(FigureRow figures, String key, long count, TableFilter filter) {
        figures.figure(formats.number(count), texts.say(key), TableNavigation.to(filter));
    }
}
