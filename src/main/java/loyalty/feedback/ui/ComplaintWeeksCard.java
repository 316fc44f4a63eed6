package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import loyalty.feedback.ComplaintFigures;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintList;
import loyalty.feedback.ComplaintWeek;
import loyalty.feedback.Severity;
import loyalty.uikit.HomeCard;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Bars;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.Chart;
import loyalty.uikit.chart.ChartRow;
import loyalty.uikit.chart.Lines;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.Series;

/** How many complaints the team got each week, and how many of them were answered in time; a click lists them. */
@org.springframework.stereotype.Component
class ComplaintWeeksCard implements HomeCard {
    private static final int WEEKS = 12;
    private static final String IN_TIME = "inTime";

    private final ComplaintDesk desk;
    private final ComplaintFigures figures;

    ComplaintWeeksCard(ComplaintDesk desk, ComplaintFigures figures) {
        this.desk = desk;
        this.figures = figures;
    }

    @Override
    public String titleKey() {
        return "feedback.weeks.title";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean offered() {
        return desk.mayAssign();
    }

    @Override
    public Component content() {
        List<ComplaintWeek> weeks = figures.weeks(WEEKS);
        return new ChartRow(received(weeks), inTime(weeks));
    }

    private Chart received(List<ComplaintWeek> weeks) {
        List<Series> series = Arrays.stream(Severity.values())
                .map(severity -> series(severity, weeks))
                .toList();
        Chart chart = new Chart(translate("feedback.weeks.received"), period(weeks));
        chart.whenEmpty(translate("feedback.weeks.none"));
        chart.onPick(
                pick -> ComplaintAddress.open(madeIn(pick.category()).ofSeverity(Severity.valueOf(pick.series()))));
        chart.show(Bars.stacked(Axis.count(translate("feedback.weeks.count")), categories(weeks), series));
        return chart;
    }

    private Chart inTime(List<ComplaintWeek> weeks) {
        Series shares = new Series(
                IN_TIME,
                translate("feedback.weeks.share"),
                weeks.stream().map(ComplaintWeeksCard::share).toList());
        Chart chart = new Chart(translate("feedback.weeks.inTime"), period(weeks));
        chart.whenEmpty(translate("feedback.weeks.noneDue"));
        chart.onPick(pick -> ComplaintAddress.open(madeIn(pick.category())));
        chart.show(new Lines(
                Axis.share(translate("feedback.weeks.share")).between(0, 1), categories(weeks), List.of(shares)));
        return chart;
    }

    /** Zero of one severity is drawn; a time in which nobody complained at all is empty. */
    private static Series series(Severity severity, List<ComplaintWeek> weeks) {
        boolean none = weeks.stream().allMatch(week -> week.received().isEmpty());
        return new Series(
                severity.name(),
                translate("feedback.complaint.severity." + severity),
                weeks.stream()
                        .map(week -> none ? Point.unknown() : Point.of(week.received(severity)))
                        .toList());
    }

    private static Point share(ComplaintWeek week) {
        if (week.due() == 0) return Point.unknown();
        return Point.of((double) week.inTime() / week.due()).among(week.due());
    }

    private Categories categories(List<ComplaintWeek> weeks) {
        return new Categories(
                translate("feedback.weeks.week"),
                weeks.stream()
                        .map(week -> new Category(week.monday().toString(), desk.formats.day(week.monday())))
                        .toList());
    }

    private String period(List<ComplaintWeek> weeks) {
        return translate(
                "feedback.weeks.period",
                desk.formats.date(weeks.getFirst().monday()),
                desk.formats.date(weeks.getLast().sunday()));
    }

    private static ComplaintFilter madeIn(String week) {
        LocalDate monday = LocalDate.parse(week);
        return ComplaintFilter.of(ComplaintList.ALL).between(monday, monday.plusDays(6));
    }
}
