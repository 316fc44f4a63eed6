package loyalty.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00–12:00, 13:00–18:00",
                "9:00-12:00 13:00-18:00",
                "０９：００－１２：００，１３：００－１８：００",
                "9:00至12:00、13:00到18:00",
                " 09:00 - 12:00 ; 13:00 ~ 18:00 "
            })
    void readsHoursAsPeopleWriteThem(String text) {
        assertThat(HoursText.read(DayOfWeek.MONDAY, text))
                .contains(List.of(
                        new WorkingHours(DayOfWeek.MONDAY, 540, 720), new WorkingHours(DayOfWeek.MONDAY, 780, 1080)));
    }

    @Test
    void writesThemSoThatTheyReadTheSame() {
        List<WorkingHours> late = List.of(new WorkingHours(DayOfWeek.SUNDAY, 22 * 60 + 5, WorkingHours.END_OF_DAY));
        assertThat(HoursText.write(late)).isEqualTo("22:05–24:00");
        assertThat(HoursText.read(DayOfWeek.SUNDAY, HoursText.write(late))).contains(late);
    }

    @Test
    void nothingIsADayOff() {
        assertThat(HoursText.read(DayOfWeek.SUNDAY, "  ")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9-12", "morning", "12:00–09:00", "09:00–09:00", "09:00–24:01", "25:00–26:00", "09:60–10:00", ","
            })
    void refusesWhatIsNoTimeOfTheDay(String text) {
        assertThat(HoursText.read(DayOfWeek.MONDAY, text)).isEmpty();
    }
}
