package loyalty.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import loyalty.OnH2;
import loyalty.calendar.CalendarService;
import loyalty.calendar.SpecialPeriod;
import loyalty.calendar.WorkingHours;
import loyalty.identity.SignedInAs;
import loyalty.uikit.ListedRecords;
import loyalty.uikit.OpenForm;
import loyalty.uikit.RecordList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("admin.calendar.view")
class CalendarViewTests extends SpringBrowserlessTest {
    private final OpenForm form = new OpenForm(this);

    @Autowired
    CalendarService calendar;

    @Autowired
    Clock clock;

    private List<WorkingHours> shipped = List.of();
    private int nextYear;

    @BeforeEach
    void open() {
        shipped = calendar.hours();
        nextYear = Year.now(clock).getValue() + 1;
        navigate(CalendarView.class);
    }

    @AfterEach
    void asItWas() {
        calendar.changeHours(calendar.hours(), shipped);
        calendar.specialPeriods(nextYear).forEach(calendar::remove);
    }

    @Test
    void hoursAreTypedAsPeopleWriteThem() {
        test(hours("Saturday")).setValue("10:00-12:00");
        test(saveHours()).click();
        assertThat(calendar.hours()).hasSize(shipped.size() + 1);
        assertThat(hours("Saturday").getValue()).isEqualTo("10:00–12:00");
    }

    @Test
    void hoursThatMakeNoSenseStayWhereTheyWereTyped() {
        test(hours("Monday")).setValue("9 to 5");
        assertThat(hours("Monday").isInvalid()).isTrue();
        test(saveHours()).click();
        assertThat($(Paragraph.class).withClassName("ld-refusal").single().getText())
                .isEqualTo("Write hours as 09:00–12:00, 13:00–18:00");
        assertThat(calendar.hours()).isEqualTo(shipped);
        assertThat(hours("Monday").getValue()).isEqualTo("9 to 5");
    }

    @Test
    void aWeekWithoutWorkIsRefused() {
        $(TextField.class).all().forEach(field -> test(field).setValue(""));
        test(saveHours()).click();
        assertThat($(Paragraph.class).withClassName("ld-refusal").single().getText())
                .isEqualTo("At least one weekday must have working hours");
    }

    @Test
    void holidaysAreAddedAndTakenAwayAndBack() {
        LocalDate first = LocalDate.of(nextYear, Month.AUGUST, 2);
        test($(Button.class).withText("Add days").all().getFirst()).click();
        assertThat(form.isOpen()).isTrue();
        dates().getFirst().setValue(first);
        dates().getLast().setValue(first.plusDays(2));
        form.fill("Chinese name", "司庆");
        form.fill("English name", "Anniversary");
        form.save();

        assertThat(form.isOpen()).isFalse();
        assertThat(year().getValue()).as("the year they are in").isEqualTo(nextYear);
        assertThat(listed().texts()).singleElement().asString().contains("Anniversary", "Holiday");
        listed().act(0, "Remove Anniversary");
        assertThat(calendar.specialPeriods(nextYear)).isEmpty();
        test($(Button.class).withText("Undo").single()).click();
        assertThat(calendar.specialPeriods(nextYear))
                .containsExactly(new SpecialPeriod(first, first.plusDays(2), false, "Anniversary", "司庆"));
    }

    @Test
    void refusesDaysInTheWrongOrderInTheForm() {
        LocalDate first = LocalDate.of(nextYear, Month.AUGUST, 2);
        test($(Button.class).withText("Add days").all().getFirst()).click();
        dates().getFirst().setValue(first);
        dates().getLast().setValue(first.minusDays(1));
        form.fill("English name", "Never");
        form.save();
        assertThat(form.refusal()).isEqualTo("The last day comes before the first");
        assertThat(calendar.specialPeriods(nextYear)).isEmpty();
    }

    private TextField hours(String day) {
        return $(TextField.class).withLabel(day).single();
    }

    private Button saveHours() {
        return $(Button.class).withText("Save the hours").single();
    }

    private List<DatePicker> dates() {
        return $(DatePicker.class).all();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> year() {
        return $(Select.class).withAriaLabel("Year").single();
    }

    private ListedRecords listed() {
        return new ListedRecords($(RecordList.class).single());
    }
}
