package loyalty.calendar.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loyalty.calendar.CalendarService;
import loyalty.calendar.HoursText;
import loyalty.calendar.WorkingHours;
import loyalty.shared.RefusedException;
import loyalty.uikit.Notifications;
import loyalty.uikit.SaveAttempt;

/** The working hours of each weekday, typed as people write them. */
class WeekForm extends Section {
    private final transient CalendarService calendar;
    private final Map<DayOfWeek, TextField> days = new EnumMap<>(DayOfWeek.class);
    private final SaveAttempt attempt = new SaveAttempt();
    private transient List<WorkingHours> asRead = List.of();

    WeekForm(CalendarService calendar) {
        this.calendar = calendar;
        addClassName("ld-week");
        var fields = new Div();
        fields.addClassName("ld-week-days");
        for (DayOfWeek day : DayOfWeek.values()) fields.add(field(day));
        var save = new Button(getTranslation("calendar.hours.save"), click -> attempt.save(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("calendar.hours")),
                new Paragraph(getTranslation("calendar.hours.help")),
                fields,
                attempt,
                save);
        show();
    }

    private TextField field(DayOfWeek day) {
        var field = new TextField(day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        field.setPlaceholder(getTranslation("calendar.hours.dayOff"));
        field.setErrorMessage(getTranslation("calendar.hours.unreadable"));
        field.addValueChangeListener(change -> field.setInvalid(read(day).isEmpty()));
        days.put(day, field);
        return field;
    }

    private void show() {
        asRead = calendar.hours();
        days.forEach((day, field) -> field.setValue(HoursText.write(
                asRead.stream().filter(hours -> hours.weekday() == day).toList())));
    }

    private void save() {
        List<WorkingHours> wanted = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values())
            wanted.addAll(read(day).orElseThrow(() -> new RefusedException("calendar.hours.unreadable")));
        calendar.changeHours(asRead, wanted);
        show();
        Notifications.done(getTranslation("calendar.hours.saved"));
    }

    private Optional<List<WorkingHours>> read(DayOfWeek day) {
        return HoursText.read(day, requireNonNull(days.get(day)).getValue());
    }
}
