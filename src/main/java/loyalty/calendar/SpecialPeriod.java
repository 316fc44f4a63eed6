package loyalty.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Special days in a row that have the same name. */
public record SpecialPeriod(LocalDate first, LocalDate last, boolean working, String nameEn, String nameZh) {

    /** @param days in their order */
    static List<SpecialPeriod> of(List<SpecialDay> days) {
        List<SpecialPeriod> periods = new ArrayList<>();
        for (SpecialDay day : days) {
            if (!periods.isEmpty() && periods.getLast().goesOnWith(day))
                periods.add(periods.removeLast().until(day.fallsOn()));
            else
                periods.add(new SpecialPeriod(day.fallsOn(), day.fallsOn(), day.working(), day.nameEn(), day.nameZh()));
        }
        return periods;
    }

    public int length() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    Stream<SpecialDay> days() {
        return first.datesUntil(last.plusDays(1)).map(day -> new SpecialDay(day, working, nameEn, nameZh));
    }

    private boolean goesOnWith(SpecialDay day) {
        return new SpecialDay(last.plusDays(1), working, nameEn, nameZh).equals(day);
    }

    private SpecialPeriod until(LocalDate later) {
        return new SpecialPeriod(first, later, working, nameEn, nameZh);
    }
}
