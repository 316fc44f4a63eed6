package loyalty.calendar;

import java.time.DayOfWeek;

/**
 * A stretch of a weekday in which the company works.
 *
 * @param opensMinute minutes after midnight by the clock on the wall
 * @param closesMinute later than that, at most 1440, which is the end of the day
 */
public record WorkingHours(DayOfWeek weekday, int opensMinute, int closesMinute) {
    public static final int END_OF_DAY = 24 * 60;
}
