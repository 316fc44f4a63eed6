package loyalty.credit.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import loyalty.credit.AgeBand;
import loyalty.credit.Ageing;
import loyalty.credit.Debtor;
import loyalty.credit.DebtorService;
import loyalty.customer.CustomerNavigation;
import loyalty.uikit.FigureRow;
import loyalty.uikit.Formats;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Bars;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.Chart;
import loyalty.uikit.chart.ChartRow;
import loyalty.uikit.chart.HorizontalBars;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.Series;

/** What is owed in one currency; a click on a debtor leads to their page. */
class CurrencySection extends Section {
    private static final int DEBTORS = 10;
    private static final String OPEN = "open";

    private final transient Ageing ageing;
    private final transient Formats formats;

    CurrencySection(Ageing ageing, DebtorService debtors, Formats formats) {
        this.ageing = ageing;
        this.formats = formats;
        add(new H2(ageing.currency()), figures());
        add(new ChartRow(ages(), largest(debtors.debtors(ageing.currency(), 0, DEBTORS))));
    }

    private FigureRow figures() {
        FigureRow row = new FigureRow()
                .figure(money(ageing.total()), getTranslation("credit.overview.total", ageing.currency()))
                .figure(money(ageing.arrears()), getTranslation("credit.overview.arrears"));
        double days = ageing.daysSalesOutstanding();
        if (!Double.isNaN(days)) row.figure(formats.number(Math.round(days)), getTranslation("credit.dso"));
        return row;
    }

    private Chart ages() {
        List<Category> bands = Arrays.stream(AgeBand.values())
                .map(band -> new Category(band.name(), getTranslation("credit.band." + band)))
                .toList();
        List<Point> amounts = Arrays.stream(AgeBand.values())
                .map(band -> point(ageing.in(band)))
                .toList();
        Chart chart = chart("credit.overview.ageing");
        chart.show(
                Bars.of(axis(), new Categories(getTranslation("credit.column.daysOverdue"), bands), series(amounts)));
        return chart;
    }

    private Chart largest(List<Debtor> debtors) {
        List<Category> names = debtors.stream()
                .map(debtor -> new Category(debtor.customerId().toString(), debtor.customerName()))
                .toList();
        List<Point> arrears =
                debtors.stream().map(debtor -> point(debtor.arrears())).toList();
        Chart chart = chart("credit.overview.debtors").whenEmpty(getTranslation("credit.overview.nothingOverdue"));
        chart.onPick(pick -> CustomerNavigation.open(UUID.fromString(pick.category()), "credit.title"));
        chart.show(new HorizontalBars(
                axis(), new Categories(getTranslation("credit.column.customer"), names), series(arrears)));
        return chart;
    }

    private Chart chart(String key) {
        return new Chart(getTranslation(key, ageing.currency()), getTranslation("credit.overview.now"));
    }

    private Axis axis() {
        return Axis.number(ageing.currency());
    }

    private List<Series> series(List<Point> points) {
        return List.of(new Series(OPEN, getTranslation("credit.field.open"), points));
    }

    private String money(BigDecimal amount) {
        return formats.money(amount, ageing.currency());
    }

    private static Point point(BigDecimal amount) {
        return Point.of(amount.doubleValue());
    }
}
