package loyalty.table.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.FilterOperator;
import loyalty.table.TableFilter;
import loyalty.table.TableNavigation;
import loyalty.table.TableQuery;
import loyalty.table.TableService;
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
        Div figures = new Figures();
        figures.add(figure("table.home.all", TableFilter.NONE));
        figures.add(figure(
                "table.view.mine", ShippedFilters.ownedBy(permissions.user().id())));
        figures.add(figure("table.home.atRisk", ShippedFilters.of("stage", FilterOperator.IS, "AT_RISK")));
        figures.add(figure("table.home.complaints", ShippedFilters.of("openComplaints", FilterOperator.AT_LEAST, "1")));
        figures.add(figure("table.home.dissatisfied", ShippedFilters.of("lastScore", FilterOperator.AT_MOST, "5")));
        figures.add(figure("table.view.unreachable", ShippedFilters.unreachable()));
        return figures;
    }

    private Component figure(String key, TableFilter filter) {
        Span count = new Span(formats.number(table.count(new TableQuery(filter, "", List.of()))));
        count.addClassName("ld-figure");
        Anchor link = new Anchor(TableNavigation.to(filter), count, new Span(texts.say(key)));
        link.addClassName("ld-figure-link");
        return link;
    }

    @StyleSheet("context://styles/table.css")
    private static final class Figures extends Div {
        Figures() {
            addClassName("ld-figure-row");
        }
    }
}
