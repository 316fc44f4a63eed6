package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import loyalty.followup.Ending;
import loyalty.followup.OffDays;
import loyalty.followup.Recurrence;
import loyalty.followup.Rhythm;
import loyalty.uikit.ComponentTexts;
import org.jspecify.annotations.Nullable;

/** The rule by which something repeats; only the fields that its kind needs are shown. */
class RecurrenceFields extends Div {
    private static final Integer[] NTHS = {1, 2, 3, 4, Rhythm.MonthWeekday.LAST};

    private final Select<Repeat> repeat = Choices.of("followup.repeat", Repeat.values());
    private final IntegerField every = new IntegerField(translate("followup.field.every"));
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>(translate("followup.field.weekdays"));
    private final IntegerField monthDay = new IntegerField(translate("followup.field.monthDay"));
    private final Select<Integer> nth = new Select<>();
    private final Select<DayOfWeek> weekday = new Select<>();
    private final Select<End> end = Choices.of("followup.end", End.values());
    private final IntegerField times = new IntegerField(translate("followup.field.times"));
    private final DatePicker until = new DatePicker(translate("followup.field.until"));
    private final Select<OffDays> offDays = Choices.of("followup.offDays", OffDays.values());

    /** How something repeats, or that it doesn't. */
    enum Repeat {
        NEVER,
        DAYS,
        WEEKS,
        MONTH_DAY,
        MONTH_END,
        MONTH_WEEKDAY
    }

    /** What ends it. */
    enum End {
        NEVER,
        AFTER,
        UNTIL
    }

    /** @param changed runs when the user has changed any of it */
    RecurrenceFields(@Nullable Recurrence rule, LocalDate start, Runnable changed) {
        addClassName("ld-recurrence");
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(FollowupTexts::of);
        nth.setItems(NTHS);
        nth.setItemLabelGenerator(FollowupTexts::nth);
        nth.setLabel(translate("followup.field.nth"));
        weekday.setItems(DayOfWeek.values());
        weekday.setItemLabelGenerator(FollowupTexts::of);
        weekday.setLabel(translate("followup.field.weekday"));
        until.setI18n(ComponentTexts.datePicker());
        stepping(every, Recurrence.MOST_EVERY);
        stepping(monthDay, 31);
        stepping(times, Recurrence.MOST_TIMES);
        add(repeat, every, weekdays, monthDay, nth, weekday, end, times, until, offDays);
        preset(start);
        if (rule != null) show(rule);
        showNeeded();
        getChildren()
                .filter(HasValue.class::isInstance)
                .map(field -> (HasValue<?, ?>) field)
                .forEach(field -> field.addValueChangeListener(change -> {
                    showNeeded();
                    changed.run();
                }));
    }

    private static void stepping(IntegerField field, int most) {
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
    }

    /** What is likely meant, by the day it starts on. */
    private void preset(LocalDate start) {
        repeat.setValue(Repeat.NEVER);
        every.setValue(1);
        weekdays.setValue(Set.of(start.getDayOfWeek()));
        monthDay.setValue(start.getDayOfMonth());
        nth.setValue(Math.min((start.getDayOfMonth() + 6) / 7, 4));
        weekday.setValue(start.getDayOfWeek());
        end.setValue(End.NEVER);
        times.setValue(6);
        until.setValue(start.plusYears(1));
        offDays.setValue(OffDays.NEXT_WORKDAY);
    }

    private void show(Recurrence rule) {
        every.setValue(rule.rhythm().every());
        switch (rule.rhythm()) {
            case Rhythm.Days days -> repeat.setValue(Repeat.DAYS);
            case Rhythm.Weeks weeks -> {
                repeat.setValue(Repeat.WEEKS);
                weekdays.setValue(weeks.on());
            }
            case Rhythm.MonthDay month -> {
                repeat.setValue(Repeat.MONTH_DAY);
                monthDay.setValue(month.day());
            }
            case Rhythm.MonthEnd month -> repeat.setValue(Repeat.MONTH_END);
            case Rhythm.MonthWeekday month -> {
                repeat.setValue(Repeat.MONTH_WEEKDAY);
                nth.setValue(month.nth());
                weekday.setValue(month.weekday());
            }
        }
        offDays.setValue(rule.offDays());
        show(rule.ending());
    }

    private void show(Ending ending) {
        switch (ending) {
            case Ending.Never never -> end.setValue(End.NEVER);
            case Ending.After after -> {
                end.setValue(End.AFTER);
                times.setValue(after.times());
            }
            case Ending.Until day -> {
                end.setValue(End.UNTIL);
                until.setValue(day.day());
            }
        }
    }

    private void showNeeded() {
        Repeat kind = repeat.getValue();
        boolean repeats = kind != Repeat.NEVER;
        every.setVisible(repeats);
        if (repeats) every.setSuffixComponent(new Div(translate("followup.unit." + kind)));
        weekdays.setVisible(kind == Repeat.WEEKS);
        monthDay.setVisible(kind == Repeat.MONTH_DAY);
        nth.setVisible(kind == Repeat.MONTH_WEEKDAY);
        weekday.setVisible(kind == Repeat.MONTH_WEEKDAY);
        end.setVisible(repeats);
        times.setVisible(repeats && end.getValue() == End.AFTER);
        until.setVisible(repeats && end.getValue() == End.UNTIL);
        offDays.setVisible(repeats);
    }

    /** Numbers that are missing are none: the rule is then refused with a sentence. */
    @Nullable
    Recurrence rule() {
        int step = number(every);
        Rhythm rhythm = switch (repeat.getValue()) {
            case NEVER -> null;
            case DAYS -> new Rhythm.Days(step);
            case WEEKS -> new Rhythm.Weeks(step, weekdays.getValue());
            case MONTH_DAY -> new Rhythm.MonthDay(step, number(monthDay));
            case MONTH_END -> new Rhythm.MonthEnd(step);
            case MONTH_WEEKDAY -> new Rhythm.MonthWeekday(step, nth.getValue(), weekday.getValue());
        };
        return rhythm == null ? null : new Recurrence(rhythm, ending(), offDays.getValue());
    }

    private Ending ending() {
        return switch (end.getValue()) {
            case NEVER -> new Ending.Never();
            case AFTER -> new Ending.After(number(times));
            case UNTIL -> new Ending.Until(Objects.requireNonNullElse(until.getValue(), LocalDate.EPOCH));
        };
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
