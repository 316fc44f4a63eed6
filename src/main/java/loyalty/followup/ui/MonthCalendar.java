package loyalty.followup.ui;

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
import loyalty.followup.FollowupDay;
import loyalty.followup.FollowupSummary;
import loyalty.uikit.Icons;

/** What is due on each day of a month; a touch opens it. */
class MonthCalendar extends Div {
    private static final int SHOWN_A_DAY = 3;

    private final transient FollowupDay day;
    private final transient FollowupDialogs dialogs;
    private final H2 title = new H2();
    private final Div days = new Div();
    private YearMonth month;

    MonthCalendar(FollowupDay day, FollowupDialogs dialogs) {
        this.day = day;
        this.dialogs = dialogs;
        this.month = YearMonth.from(day.today());
        addClassName("ld-month");
        days.addClassName("ld-month-days");
        var head = new Header(
                step(Icons.LEFT, "followup.month.before", -1), title, step(Icons.RIGHT, "followup.month.after", 1));
        head.addClassName("ld-month-head");
        add(head, days);
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
        Map<LocalDate, List<FollowupSummary>> byDay =
                day.month(month).stream().collect(Collectors.groupingBy(FollowupSummary::dueOn));
        days.removeAll();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Span name = new Span(FollowupTexts.of(weekday));
            name.addClassName("ld-month-weekday");
            days.add(name);
        }
        for (LocalDate each = month.atDay(1); !each.isAfter(month.atEndOfMonth()); each = each.plusDays(1))
            days.add(cell(each, byDay.getOrDefault(each, List.of())));
    }

    private Div cell(LocalDate date, List<FollowupSummary> due) {
        var cell = new Div(new Span(String.valueOf(date.getDayOfMonth())));
        cell.addClassName("ld-month-day");
        cell.getStyle().set("--ld-weekday", String.valueOf(date.getDayOfWeek().getValue()));
        cell.setClassName("ld-month-first", date.getDayOfMonth() == 1);
        cell.setClassName("ld-month-today", date.equals(day.today()));
        cell.setClassName("ld-month-empty", due.isEmpty());
        due.stream().limit(SHOWN_A_DAY).forEach(followup -> cell.add(entry(followup)));
        if (due.size() > SHOWN_A_DAY)
            cell.add(new Span(getTranslation("followup.month.more", due.size() - SHOWN_A_DAY)));
        return cell;
    }

    private Button entry(FollowupSummary followup) {
        String words = followup.customerName() + " · " + followup.subject();
        var entry = new Button(
                followup.dueTime() == null ? words : followup.dueTime() + " " + words,
                click -> dialogs.complete(followup, this::refresh));
        entry.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        entry.setTooltipText(words);
        return entry;
    }
}
