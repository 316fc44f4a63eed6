package loyalty.calendar;

import java.util.Comparator;
import java.util.List;
import loyalty.shared.HumanText;
import loyalty.shared.RefusedException;

/** What working hours and special days must be to be kept. */
final class CalendarRules {
    private static final int NAME_LENGTH = 100;
    private static final int MOST_DAYS = 62;
    private static final Comparator<WorkingHours> IN_ORDER =
            Comparator.comparing(WorkingHours::weekday).thenComparing(WorkingHours::opensMinute);

    private CalendarRules() {}

    /** In their order. */
    static List<WorkingHours> kept(List<WorkingHours> hours) {
        if (hours.isEmpty()) throw new RefusedException("calendar.hours.none");
        List<WorkingHours> ordered = hours.stream().sorted(IN_ORDER).toList();
        for (WorkingHours stretch : ordered) {
            if (stretch.opensMinute() < 0
                    || stretch.opensMinute() >= stretch.closesMinute()
                    || stretch.closesMinute() > WorkingHours.END_OF_DAY)
                throw new RefusedException("calendar.hours.unreadable");
        }
        for (int i = 1; i < ordered.size(); i++) {
            if (overlap(ordered.get(i - 1), ordered.get(i))) throw new RefusedException("calendar.hours.overlap");
        }
        return ordered;
    }

    /** With a name in both languages, the one that was given when there is only one. */
    static SpecialPeriod kept(SpecialPeriod period) {
        if (period.last().isBefore(period.first())) throw new RefusedException("calendar.special.order");
        if (period.length() > MOST_DAYS) throw new RefusedException("calendar.special.tooLong", MOST_DAYS);
        String english = HumanText.clean(period.nameEn());
        String chinese = HumanText.clean(period.nameZh());
        if (english.isEmpty() && chinese.isEmpty()) throw new RefusedException("calendar.special.nameMissing");
        if (Math.max(english.length(), chinese.length()) > NAME_LENGTH)
            throw new RefusedException("calendar.special.nameTooLong", NAME_LENGTH);
        return new SpecialPeriod(
                period.first(),
                period.last(),
                period.working(),
                english.isEmpty() ? chinese : english,
                chinese.isEmpty() ? english : chinese);
    }

    private static boolean overlap(WorkingHours earlier, WorkingHours later) {
        return earlier.weekday() == later.weekday() && later.opensMinute() < earlier.closesMinute();
    }
}
