package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import loyalty.shared.DateReading.Ambiguous;
import loyalty.shared.DateReading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanDateTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年3月5日",
                "2026 年 3 月 5 日",
                "2026年03月05号",
                "2026年3月5日星期四",
                "2026年3月5日 周四",
                "２０２６年３月５日",
                "2026/3/5",
                "2026/03/05",
                "2026-03-05",
                "2026.3.5",
                "20260305",
                "　2026-03-05\u200B",
                "5 March 2026",
                "5 Mar 2026",
                "5-Mar-2026",
                "5/MAR/2026",
                "5th March, 2026",
                "05 Mar. 2026",
                "Mar 5, 2026",
                "March 5th, 2026",
                "march 5 2026",
                "Thursday, March 5, 2026",
                "Thu 5 Mar 2026",
                "2026-03-05 00:00:00",
                "2026-03-05T12:30:00.000+08:00",
                "2026-03-05T23:59Z",
                "2026/3/5 9:05",
                "2026/3/5 上午 9:05",
                "Mar 5, 2026 9:05 PM",
                "20260305103000",
                "20260305 10:30",
                "46086",
                "46086.4375"
            })
    void readsWhatSaysWhatItIs(String written) {
        assertThat(HumanDate.read(written).date()).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatSaysWhatItIsWhateverTheOrder(DateOrder order) {
        assertThat(HumanDate.read("2026/3/5", order).date()).contains(LocalDate.of(2026, 3, 5));
    }

    @Test
    void asksWhetherTheDayOrTheMonthComesFirst() {
        assertThat(HumanDate.read("03/04/2026"))
                .isEqualTo(new Ambiguous(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 4)));
        assertThat(HumanDate.read("03/04/2026").date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2026, DMY, 2026-04-03",
        "03/04/2026, MDY, 2026-03-04",
        "3.4.2026 12:00, DMY, 2026-04-03",
        "13/04/2026, YMD, 2026-04-13",
        "04-13-2026, YMD, 2026-04-13",
        "04/04/2026, YMD, 2026-04-04",
    })
    void readsWithTheOrderOfTheFileOrWithoutWhereOneOrderFits(String written, DateOrder order, LocalDate date) {
        assertThat(HumanDate.read(written, order).date()).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"13/04/2026, MDY", "04/13/2026, DMY"})
    void keepsToTheOrderItWasGiven(String written, DateOrder order) {
        assertThat(HumanDate.read(written, order)).isEqualTo(new Unreadable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "abc",
                "0000-00-00",
                "2026-00-10",
                "2026-13-01",
                "2026-02-29",
                "2026/2/30",
                "1/2/0000",
                "31/31/2026",
                "26/3/5",
                "5-Mar-26",
                "5/3/26",
                "2026",
                "2026年3月",
                "3月5日",
                "202603",
                "2026/3-5",
                "2026-03-05 25:00",
                "2026-03-05 nonsense",
                "March 2026",
                "5 Marchember 2026",
                "-46086",
                "9999",
                "99999",
                "2026--03-05",
                "2026-03-05 / 2026-03-06",
                "123456789012345678901234567890"
            })
    void makesNothingOfTheRest(String written) {
        assertThat(HumanDate.read(written)).isEqualTo(new Unreadable());
    }

    @Test
    void countsSpreadsheetDaysAsExcelDoes() {
        assertThat(HumanDate.ofExcelSerial(46086.99).date()).contains(LocalDate.of(2026, 3, 5));
        assertThat(HumanDate.ofExcelSerial(61).date()).contains(LocalDate.of(1900, 3, 1));
        assertThat(HumanDate.ofExcelSerial(73_415.5).date()).contains(LocalDate.of(2100, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 60, 73_416, 1e300, Double.NaN, Double.POSITIVE_INFINITY})
    void leavesOtherNumbersAlone(double number) {
        assertThat(HumanDate.ofExcelSerial(number)).isEqualTo(new Unreadable());
    }

    @Test
    void tellsPlausibleDatesFromSlips() {
        assertThat(HumanDate.plausible(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(HumanDate.plausible(LocalDate.of(2100, 12, 31))).isTrue();
        assertThat(HumanDate.plausible(LocalDate.of(1899, 12, 31))).isFalse();
        assertThat(HumanDate.plausible(LocalDate.of(2999, 1, 1))).isFalse();
    }
}
