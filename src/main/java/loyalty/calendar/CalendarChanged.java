package loyalty.calendar;

/** Working hours or special days were changed; what was counted with them is out of date. */
public record CalendarChanged() {}
