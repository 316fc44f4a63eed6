package loyalty.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.calendar.CalendarService;
import loyalty.calendar.SpecialPeriod;
import loyalty.shared.RefusedException;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Language;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;

/** The holidays of a year and the days that make up for them. */
class SpecialDayList extends Section {
    private static final String COLUMNS = "minmax(13rem, 2fr) minmax(8rem, 2fr) minmax(11rem, 1fr)";
    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 3;

    private final transient CalendarService calendar;
    private final transient Formats formats;
    private final Select<Integer> year = new Select<>();
    private final RecordList<SpecialPeriod> list = new RecordList<>(
            COLUMNS,
            Stream.of("days", "name", "kind")
                    .map(column -> translate("calendar.special." + column))
                    .toList(),
            new EmptyState(Icons.CALENDAR, translate("calendar.special.empty")));
    private transient List<SpecialPeriod> periods = List.of();

    SpecialDayList(CalendarService calendar, Formats formats, Year now) {
        this.calendar = calendar;
        this.formats = formats;
        year.setItems(IntStream.rangeClosed(now.getValue() - YEARS_BACK, now.getValue() + YEARS_AHEAD)
                .boxed()
                .toList());
        year.setAriaLabel(getTranslation("calendar.special.year"));
        year.setValue(now.getValue());
        year.addValueChangeListener(chosen -> refresh());
        var head = new Header(new H2(getTranslation("calendar.special")), year);
        head.addClassName("ld-special-head");
        list.creating(getTranslation("calendar.special.add"), this::create);
        list.records(query -> periods.stream().skip(query.getOffset()).limit(query.getLimit()), this::row);
        add(head, new Div(list));
        refresh();
    }

    private void refresh() {
        periods = calendar.specialPeriods(year.getValue());
        list.show(periods.size(), new Span(getTranslation("calendar.special.totals", days(false), days(true))));
    }

    private int days(boolean working) {
        return periods.stream()
                .filter(period -> period.working() == working)
                .mapToInt(SpecialPeriod::length)
                .sum();
    }

    private RecordRow row(SpecialPeriod period) {
        String kind = getTranslation(period.working() ? "calendar.special.working" : "calendar.special.holiday");
        return new RecordRow()
                .lead(new Span(span(period)))
                .fact(name(period))
                .fact(kind)
                .action(getTranslation("calendar.special.remove", name(period)), Icons.DELETE, () -> remove(period));
    }

    private String span(SpecialPeriod period) {
        String first = day(period.first());
        return period.length() == 1 ? first : first + " – " + day(period.last());
    }

    private String day(LocalDate day) {
        return formats.date(day) + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, getLocale());
    }

    private String name(SpecialPeriod period) {
        return Language.of(getLocale()) == Language.CHINESE ? period.nameZh() : period.nameEn();
    }

    private void create() {
        new SpecialDayDialog(year.getValue(), period -> {
                    calendar.add(period);
                    year.setValue(period.first().getYear());
                    refresh();
                })
                .open();
    }

    private void remove(SpecialPeriod period) {
        attempt(() -> {
            calendar.remove(period);
            Notifications.undoable(
                    getTranslation("calendar.special.removed", name(period)),
                    () -> attempt(() -> calendar.add(period)));
        });
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
        refresh();
    }
}
