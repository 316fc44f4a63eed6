package loyalty.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates as people write them: 2026年3月5日, 2026/3/5, 2026-03-05, 2026.3.5, 20260305, 5 March 2026, Mar 5, 2026,
 * 13/04/2026, and the bare five-digit numbers that spreadsheets export. A weekday, a time of day and a zone may stand
 * beside the date and are dropped: the date counts as written.
 *
 * <p>Nothing is guessed. 03/04/2026 is ambiguous until a {@link DateOrder} is given, and an order that is given is kept
 * to: 13/04/2026 is no date where the month comes first. A year of two digits is unreadable, as 26 may be 1926.
 */
public final class HumanDate {
    private static final int LONGEST = 60;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    /** Counting from this day makes the serial numbers from 61 on right in spite of Excel's 29 February 1900. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_RIGHT_SERIAL = 61;
    private static final int FIRST_TEXT_SERIAL = 10_000;
    private static final int LAST_SERIAL = 73_415;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<m>jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august"
                    + "|sep|sept|september|oct|october|nov|november|dec|december)\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,? )?";
    private static final String TIME = "(?: ?(?:星期|周)[一二三四五六日天])?"
            + "(?:(?:t| ) ?(?:上午|下午)? ?(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-6]\\d(?:[.,]\\d{1,9})?)?"
            + "(?: ?[ap]m)?(?: ?(?:z|[+-]\\d{2}:?\\d{2}))?)?";

    /** The forms in which every part of the date says what it is. */
    private static final List<Pattern> UNAMBIGUOUS = Stream.of(
                    "(?<y>\\d{4})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})",
                    "(?<y>\\d{4}) ?年 ?(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?[日号]?",
                    "(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?:\\d{6})?",
                    WEEKDAY + "(?<d>\\d{1,2})(?:st|nd|rd|th)?[-/. ]?" + MONTH + "[-/, ] ?(?<y>\\d{4})",
                    WEEKDAY + MONTH + " ?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(?<y>\\d{4})")
            .map(form -> Pattern.compile(form + TIME))
            .toList();

    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{1,2})\\k<s>(?<y>\\d{4})" + TIME);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d{1,15})?");

    private HumanDate() {}

    /** Reads without any knowledge of the order; never fails. */
    public static DateReading read(String text) {
        return read(text, DateOrder.YMD);
    }

    /** @param order of day and month where the year comes last; {@code YMD} says nothing about that */
    public static DateReading read(String text, DateOrder order) {
        String written = HumanText.halfWidth(HumanText.clean(text)).toLowerCase(Locale.ROOT);
        if (written.length() > LONGEST) {
            return new DateReading.Unreadable();
        }
        try {
            return readWritten(written, order);
        } catch (DateTimeException noSuchDay) {
            return new DateReading.Unreadable();
        }
    }

    /**
     * The day a spreadsheet means by a number: days since 1900, the time of day as the fraction.
     *
     * @return unreadable before 1 March 1900, where Excel and the calendar disagree, and after 2100
     */
    public static DateReading ofExcelSerial(double serial) {
        return serial >= FIRST_RIGHT_SERIAL && serial < LAST_SERIAL + 1
                ? new DateReading.Read(SERIAL_ZERO.plusDays((long) serial))
                : new DateReading.Unreadable();
    }

    /** Whether a date can belong to a customer's record at all: from 1900 to 2100. */
    public static boolean plausible(LocalDate date) {
        return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
    }

    private static DateReading readWritten(String written, DateOrder order) {
        for (Pattern form : UNAMBIGUOUS) {
            Matcher parts = form.matcher(written);
            if (parts.matches()) {
                return new DateReading.Read(day(parts, month(parts.group("m")), parts.group("d")));
            }
        }
        Matcher parts = YEAR_LAST.matcher(written);
        return parts.matches() ? yearLast(parts, order) : serial(written);
    }

    private static DateReading yearLast(Matcher parts, DateOrder order) {
        int a = Integer.parseInt(parts.group("a"));
        int b = Integer.parseInt(parts.group("b"));
        if (order == DateOrder.YMD && a != b && a <= 12 && b <= 12) {
            return new DateReading.Ambiguous(day(parts, b, parts.group("a")), day(parts, a, parts.group("b")));
        }
        boolean monthFirst = order == DateOrder.MDY || (order == DateOrder.YMD && b > 12);
        return new DateReading.Read(monthFirst ? day(parts, a, parts.group("b")) : day(parts, b, parts.group("a")));
    }

    private static LocalDate day(Matcher parts, int month, String day) {
        int year = Integer.parseInt(parts.group("y"));
        if (year == 0) {
            throw new DateTimeException("There is no year 0");
        }
        return LocalDate.of(year, month, Integer.parseInt(day));
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.indexOf(written.substring(0, 3)) + 1;
    }

    private static DateReading serial(String written) {
        Matcher number = SERIAL.matcher(written);
        return number.matches() && Integer.parseInt(number.group(1)) >= FIRST_TEXT_SERIAL
                ? ofExcelSerial(Integer.parseInt(number.group(1)))
                : new DateReading.Unreadable();
    }
}
