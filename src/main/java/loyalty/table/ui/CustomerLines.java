package loyalty.table.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import loyalty.customer.CustomerNavigation;
import loyalty.table.TableFilter;
import loyalty.table.TableNavigation;
import loyalty.table.TableRow;

/** A few customers on a card of the home page, each a way to their page, and the way to all of them. */
@StyleSheet("context://styles/table.css")
class CustomerLines extends Div {

    /** @param beside what is said of a customer on the right */
    CustomerLines(List<TableRow> rows, Function<TableRow, Component> beside, TableFilter all) {
        addClassName("ld-lines");
        if (rows.isEmpty()) {
            add(new Paragraph(translate("table.home.none")));
            return;
        }
        rows.forEach(row -> add(line(row, beside.apply(row))));
        var more = new Anchor(TableNavigation.to(all), translate("table.home.more"));
        more.addClassName("ld-lines-more");
        add(more);
    }

    private static Anchor line(TableRow row, Component beside) {
        var company = new Span(row.value("company"));
        company.addClassName("ld-soft");
        var who = new Div(new Span(row.value("name")), company);
        var line = new Anchor(CustomerNavigation.location(row.id()), who, beside);
        line.addClassName("ld-line");
        return line;
    }
}
