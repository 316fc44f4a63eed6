package loyalty.calendar;

import java.time.LocalDate;

/**
 * A day that is not like others of its weekday.
 *
 * @param working true for a working day that makes up for a holiday, false for a holiday
 */
public record SpecialDay(LocalDate fallsOn, boolean working, String nameEn, String nameZh) {}
