package loyalty.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Function;
import loyalty.dashboard.DashboardQuery;
import loyalty.dashboard.DashboardService;
import loyalty.dashboard.Period;
import loyalty.table.TableFilter;
import loyalty.table.TableNavigation;
import loyalty.uikit.Formats;
import loyalty.uikit.chart.Chart;
import loyalty.uikit.chart.Pick;
import loyalty.uikit.chart.Plot;

/**
 * A chart of the dashboard: what it asks, how it is drawn, and whom a click opens in the table.
 *
 * @param <T> what it is drawn of
 */
class ChartCard<T> extends Div implements DashboardPart {
    private final String name;
    private final transient Formats formats;
    private final transient Function<DashboardQuery, T> ask;
    private final transient Function<T, Plot> draw;
    private final transient Behind behind;
    private final transient Time time;
    private final Div place = new Div();
    private Chart chart;

    /** What time it speaks of. */
    enum Time {
        PERIOD,
        TWELVE_MONTHS,
        TODAY
    }

    /** Those of the query who stand behind a point. */
    interface Behind {
        TableFilter of(Pick pick, DashboardQuery query);
    }

    /**
     * @param name the end of its texts' keys
     * @param ask runs while the user does something else
     */
    ChartCard(
            String name,
            Formats formats,
            Time time,
            Function<DashboardQuery, T> ask,
            Function<T, Plot> draw,
            Behind behind) {
        this.name = name;
        this.formats = formats;
        this.time = time;
        this.ask = ask;
        this.draw = draw;
        this.behind = behind;
        addClassName("ld-dashboard-chart");
        chart = chart("");
        add(place);
    }

    /** Below the chart: what is chosen there. */
    ChartCard<T> with(Component choice) {
        add(choice);
        return this;
    }

    @Override
    public void load(DashboardQuery query) {
        chart = chart(period(query.period()));
        chart.onPick(pick ->
                UI.getCurrent().navigate(TableNavigation.ROUTE, TableNavigation.parameters(behind.of(pick, query))));
        place.removeAll();
        place.add(chart);
    }

    private String period(Period period) {
        if (time == Time.TODAY) return getTranslation("dashboard.today");
        LocalDate from = time == Time.PERIOD
                ? period.from()
                : period.last().withDayOfMonth(1).minusMonths(DashboardService.MONTHS - 1L);
        return getTranslation("dashboard.during", formats.date(from), formats.date(period.last()));
    }

    private Chart chart(String period) {
        return new Chart(getTranslation("dashboard.chart." + name), period)
                .whenEmpty(getTranslation("dashboard.chart." + name + ".empty"));
    }

    @Override
    public Runnable answer(DashboardQuery query) {
        T found = ask.apply(query);
        return () -> chart.show(draw.apply(found));
    }
}
