package loyalty.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Dates computed by hand, with a paper calendar of 2026 and the holidays the State Council announced for it. */
@OnH2
class RecurrenceDatesTests {
    @Autowired
    RecurrenceDates dates;

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # days, over the end of February
            FREQ=DAILY;INTERVAL=3                               | 2026-02-26 | 2026-02-26 2026-03-01 2026-03-04
            FREQ=DAILY;INTERVAL=3                               | 2028-02-26 | 2028-02-26 2028-02-29 2028-03-03
            # weeks count from the week of the start
            FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH                  | 2026-03-04 | 2026-03-05 2026-03-16 2026-03-19 2026-03-30 2026-04-02
            FREQ=WEEKLY;INTERVAL=1;BYDAY=SU                     | 2026-03-01 | 2026-03-01 2026-03-08
            # months without such a day are left out; the last day is a rule of its own
            FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=31               | 2026-01-31 | 2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-08-31
            FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1               | 2028-01-15 | 2028-01-31 2028-02-29 2028-03-31 2028-04-30
            FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1               | 2026-02-28 | 2026-02-28 2026-03-31
            FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15               | 2026-01-31 | 2026-04-15 2026-07-15
            # 29 February
            FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=29              | 2026-02-01 | 2028-02-29 2032-02-29 2036-02-29
            FREQ=MONTHLY;INTERVAL=36;BYMONTHDAY=29              | 2026-02-01 | 2032-02-29 2044-02-29
            FREQ=MONTHLY;INTERVAL=24;BYMONTHDAY=29              | 2027-02-01 | never
            FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30              | 2026-02-01 | never
            # weekdays of the month
            FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU                   | 2026-01-20 | 2026-02-10 2026-03-10 2026-04-14
            FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR                  | 2026-01-01 | 2026-01-30 2026-04-24 2026-07-31 2026-10-30
            # holidays: Labour Day, weekends, National Day
            FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1;X=NEXT_WORKDAY | 2026-05-01 | 2026-05-06 2026-06-01 2026-07-01 2026-08-03 2026-09-01 2026-10-08
            FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1;X=PREVIOUS_WORKDAY | 2026-05-01 | 2026-06-01 2026-07-01 2026-07-31 2026-09-01 2026-09-30
            FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1                | 2026-05-01 | 2026-05-01 2026-06-01
            # a Sunday that is worked stays; others move
            FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=20;X=NEXT_WORKDAY | 2026-09-20 | 2026-09-20 2026-10-20 2026-11-20 2026-12-21
            # what falls on one day is one
            FREQ=DAILY;INTERVAL=1;X=NEXT_WORKDAY                | 2026-06-12 | 2026-06-12 2026-06-15 2026-06-16 2026-06-17 2026-06-18 2026-06-22
            # ends
            FREQ=WEEKLY;INTERVAL=1;BYDAY=FR;COUNT=3;X=NEXT_WORKDAY | 2026-09-18 | 2026-09-18 2026-09-28 2026-10-08 end
            FREQ=DAILY;INTERVAL=1;COUNT=2;X=NEXT_WORKDAY        | 2026-06-13 | 2026-06-15 2026-06-16 end
            FREQ=WEEKLY;INTERVAL=1;BYDAY=FR;UNTIL=20261007;X=NEXT_WORKDAY | 2026-09-18 | 2026-09-18 2026-09-28 end
            FREQ=WEEKLY;INTERVAL=1;BYDAY=FR;UNTIL=20260918      | 2026-09-18 | 2026-09-18 end
            FREQ=DAILY;INTERVAL=1;UNTIL=20260101                | 2026-02-01 | never
            """)
    void areThoseComputedByHand(String rule, LocalDate start, String expected) {
        List<String> words = Arrays.asList(expected.split(" "));
        List<LocalDate> days = words.stream()
                .filter(word -> word.startsWith("20"))
                .map(LocalDate::parse)
                .toList();
        boolean ends = !words.getLast().startsWith("20");

        assertThat(dates.first(rule(rule), start, ends ? 99 : days.size()))
                .extracting(SeriesDay::dueOn)
                .isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}: after {1}, on {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # in time, late by less than one, late by three, which are left out
            FREQ=WEEKLY;INTERVAL=1;BYDAY=MO              | 2026-03-02 | 2026-03-02 | 2026-03-09
            FREQ=WEEKLY;INTERVAL=1;BYDAY=MO              | 2026-03-02 | 2026-03-06 | 2026-03-09
            FREQ=WEEKLY;INTERVAL=1;BYDAY=MO              | 2026-03-02 | 2026-03-24 | 2026-03-30
            # done before its day: the one after it all the same
            FREQ=WEEKLY;INTERVAL=1;BYDAY=MO              | 2026-03-16 | 2026-03-10 | 2026-03-23
            # moved to Monday: not the same Monday again
            FREQ=DAILY;INTERVAL=1;X=NEXT_WORKDAY         | 2026-06-13 | 2026-06-15 | 2026-06-16
            FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;UNTIL=20260301 | 2026-02-23 | 2026-02-23 | none
            FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;COUNT=1      | 2026-02-23 | 2026-02-23 | none
            FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;COUNT=2      | 2026-03-02 | 2026-03-24 | 2026-03-30
            """)
    void theNextFollowsTheLastByTheRule(String rule, LocalDate last, LocalDate today, @Nullable LocalDate expected) {
        Series series = new Series(UUID.randomUUID(), rule(rule), LocalDate.of(2026, 2, 16), 1);
        assertThat(dates.next(series, last, today).map(SeriesDay::dueOn).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void lookNoFurtherThanAnybodyPlans() {
        assertThat(dates.first(rule("FREQ=MONTHLY;INTERVAL=60;BYMONTHDAY=1"), LocalDate.of(2026, 1, 1), 99))
                .hasSize(10);
    }

    private static Recurrence rule(String text) {
        return RecurrenceText.read(text.contains(";X=") ? text.replace(";X=", ";X-OFF=") : text + ";X-OFF=KEEP");
    }
}
