package loyalty.segment.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import loyalty.segment.SegmentDay;
import loyalty.segment.SegmentHistory;
import loyalty.segment.SegmentHistoryService;
import loyalty.segment.SegmentMove.Way;
import loyalty.segment.SegmentPeriod;
import loyalty.shared.RefusedException;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.Formats;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Bars;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.Chart;
import loyalty.uikit.chart.Lines;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.Series;

/** How many a segment's members were on each day of a period, and who came and left. */
class HistoryOfSegment extends Div {
    private static final int DAYS = 90;

    private final UUID segment;
    private final transient SegmentHistoryService history;
    private final transient Formats formats;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Div shown = new Div();

    HistoryOfSegment(UUID segment, SegmentHistoryService history, Formats formats, LocalDate today) {
        this.segment = segment;
        this.history = history;
        this.formats = formats;
        addClassName("ld-segment-history");
        day(from, "segment.history.from", today.minusDays(DAYS - 1));
        day(to, "segment.history.to", today);
        from.setMax(today);
        to.setMax(today);
        Div period = new Div(from, to);
        period.addClassName("ld-record-filters");
        add(period, shown);
        show();
    }

    private void day(DatePicker field, String label, LocalDate first) {
        field.setLabel(getTranslation(label));
        field.setI18n(ComponentTexts.datePicker());
        field.setValue(first);
        field.addValueChangeListener(change -> show());
    }

    private void show() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (first == null || last == null) return;
        try {
            show(new SegmentPeriod(first, last));
            to.setInvalid(false);
        } catch (RefusedException refused) {
            to.setErrorMessage(getTranslation(
                    refused.reason().key(), refused.reason().args().toArray()));
            to.setInvalid(true);
        }
    }

    private void show(SegmentPeriod period) {
        SegmentHistory seen = history.of(segment, period);
        shown.removeAll();
        LocalDate since = seen.since();
        if (since == null) {
            shown.add(new Paragraph(getTranslation("segment.history.soon")));
            return;
        }
        if (since.isAfter(period.from()))
            shown.add(new Paragraph(getTranslation("segment.history.since", formats.date(since))));
        Div charts = new Div(size(seen, period), moves(seen, period));
        charts.addClassName("ld-charts");
        Div lists = new Div(
                new MovesOfSegment(history, formats, segment, period, Way.CAME, seen.came()),
                new MovesOfSegment(history, formats, segment, period, Way.LEFT, seen.left()));
        lists.addClassName("ld-segment-moves");
        shown.add(charts, lists);
    }

    private Chart size(SegmentHistory seen, SegmentPeriod period) {
        Chart chart = chart("segment.history.size", period);
        chart.show(new Lines(
                Axis.count(getTranslation("segment.history.members")),
                categories(seen),
                List.of(series("members", "segment.history.members", seen, SegmentDay::members))));
        return chart;
    }

    private Chart moves(SegmentHistory seen, SegmentPeriod period) {
        Chart chart = chart("segment.history.moves", period).whenEmpty(getTranslation("segment.history.nobody"));
        chart.show(Bars.of(
                Axis.count(getTranslation("segment.history.customers")),
                categories(seen),
                seen.came() + seen.left() == 0
                        ? List.of()
                        : List.of(
                                series("came", "segment.history.CAME", seen, SegmentDay::came),
                                series("left", "segment.history.LEFT", seen, SegmentDay::left))));
        return chart;
    }

    private Chart chart(String title, SegmentPeriod period) {
        return new Chart(
                getTranslation(title),
                getTranslation("segment.history.period", formats.date(period.from()), formats.date(period.to())));
    }

    private Categories categories(SegmentHistory seen) {
        return new Categories(
                getTranslation("segment.history.day"),
                seen.days().stream()
                        .map(day -> new Category(day.day().toString(), formats.date(day.day())))
                        .toList());
    }

    private Series series(String key, String name, SegmentHistory seen, ToDoubleFunction<SegmentDay> figure) {
        return new Series(
                key,
                getTranslation(name),
                seen.days().stream()
                        .map(day -> Point.of(figure.applyAsDouble(day)))
                        .toList());
    }
}
