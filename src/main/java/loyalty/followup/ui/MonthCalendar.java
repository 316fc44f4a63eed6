package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.followup.ExpectedFollowup;
import loyalty.followup.FollowupDay;
import loyalty.followup.FollowupSummary;
import loyalty.uikit.Icons;
import loyalty.uikit.SteadyRows;

/** What is due on each day of a month; a touch opens it. */
class MonthCalendar extends Div {
    private static final int SHOWN_A_DAY = 3;

    private final transient FollowupDay day;
    private final transient FollowupDialogs dialogs;
    private final H2 title = new H2();
    private final Div cells = new Div();
    private final transient SteadyRows<Cell, Div> days = new SteadyRows<>(cells, this::cell);
    private final Span rules = new Span(getTranslation("followup.month.expected.help"));
    private YearMonth month;

    private record Cell(LocalDate date, boolean today, List<FollowupSummary> due, List<ExpectedFollowup> expected) {}

    MonthCalendar(FollowupDay day, FollowupDialogs dialogs) {
        this.day = day;
        this.dialogs = dialogs;
        this.month = YearMonth.from(day.today());
        addClassName("ld-month");
        cells.addClassName("ld-month-days");
        rules.addClassName("ld-month-rules");
        var head = new Header(
                step(Icons.LEFT, "followup.month.before", -1),
                title,
                step(Icons.RIGHT, "followup.month.after", 1),
                rules);
        head.addClassName("ld-month-head");
        add(head, weekdays(), cells);
    }

    private static Div weekdays() {
        var names = new Div();
        names.addClassName("ld-month-weekdays");
        for (DayOfWeek weekday : DayOfWeek.values()) names.add(new Span(FollowupTexts.of(weekday)));
        return names;
    }

    private Button step(String icon, String key, int months) {
        var button = new Button(Icons.of(icon), click -> {
            month = month.plusMonths(months);
            refresh();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    final void refresh() {
        title.setText(DateTimeFormatter.ofPattern(getTranslation("followup.month.pattern"), getLocale())
                .format(month));
        Map<LocalDate, List<FollowupSummary>> due =
                day.month(month).stream().collect(Collectors.groupingBy(FollowupSummary::dueOn));
        Map<LocalDate, List<ExpectedFollowup>> expected =
                day.expected(month).stream().collect(Collectors.groupingBy(ExpectedFollowup::dueOn));
        rules.setVisible(!expected.isEmpty());
        LocalDate today = day.today();
        days.show(month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(date -> new Cell(
                        date,
                        date.equals(today),
                        due.getOrDefault(date, List.of()),
                        expected.getOrDefault(date, List.of())))
                .toList());
    }

    private Div cell(Cell shown) {
        LocalDate date = shown.date;
        var cell = new Div(new Span(String.valueOf(date.getDayOfMonth())));
        cell.addClassName("ld-month-day");
        cell.getStyle().set("--ld-weekday", String.valueOf(date.getDayOfWeek().getValue()));
        cell.setClassName("ld-month-first", date.getDayOfMonth() == 1);
        cell.setClassName("ld-month-today", shown.today);
        int all = shown.due.size() + shown.expected.size();
        cell.setClassName("ld-month-empty", all == 0);
        Stream.concat(
                        shown.due.stream().map(this::entry),
                        shown.expected.stream().map(MonthCalendar::expectation))
                .limit(SHOWN_A_DAY)
                .forEach(cell::add);
        if (all > SHOWN_A_DAY) cell.add(new Span(getTranslation("followup.month.more", all - SHOWN_A_DAY)));
        return cell;
    }

    private static Component expectation(ExpectedFollowup expected) {
        String words = expected.customerName() + " · " + expected.subject();
        var entry = new Span(words);
        entry.addClassName("ld-month-expected");
        entry.setTitle(words);
        entry.getElement()
                .setAttribute("role", "note")
                .setAttribute("aria-label", translate("followup.month.expected", words));
        return entry;
    }

    private Component entry(FollowupSummary followup) {
        String words = followup.customerName() + " · " + followup.subject();
        var entry = new Button(
                followup.dueTime() == null ? words : followup.dueTime() + " " + words,
                click -> dialogs.complete(followup, this::refresh));
        entry.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        entry.setTooltipText(words);
        return entry;
    }
}
