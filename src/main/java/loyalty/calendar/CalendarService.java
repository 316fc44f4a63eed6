package loyalty.calendar;

import java.util.List;
import java.util.Set;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The company's working hours, holidays and the days that make up for them, for who keeps them. */
@Service
@Requires(Capability.SETTINGS_ADMIN)
@Transactional
public class CalendarService {
    private final CalendarStore store;
    private final CalendarLog log;

    CalendarService(CalendarStore store, CalendarLog log) {
        this.store = store;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public List<WorkingHours> hours() {
        return store.hours();
    }

    /** @param before as they were read; somebody else's change since then is refused as a conflict */
    public void changeHours(List<WorkingHours> before, List<WorkingHours> hours) {
        List<WorkingHours> kept = CalendarRules.kept(hours);
        List<WorkingHours> present = store.lockedHours();
        if (!Set.copyOf(present).equals(Set.copyOf(before))) throw new RefusedException("calendar.changedMeanwhile");
        if (Set.copyOf(present).equals(Set.copyOf(kept))) return;
        store.replaceHours(kept);
        log.noteHours(present, kept);
    }

    /** Those that begin in the year, in their order. */
    @Transactional(readOnly = true)
    public List<SpecialPeriod> specialPeriods(int year) {
        return SpecialPeriod.of(store.specialDays()).stream()
                .filter(period -> period.first().getYear() == year)
                .toList();
    }

    public SpecialPeriod add(SpecialPeriod period) {
        SpecialPeriod kept = CalendarRules.kept(period);
        kept.days().forEach(day -> {
            if (!store.add(day)) throw new RefusedException("calendar.special.taken", day.fallsOn());
        });
        log.note("created", kept);
        return kept;
    }

    public void remove(SpecialPeriod period) {
        if (store.remove(period) != period.length()) throw new RefusedException("calendar.changedMeanwhile");
        log.note("removed", period);
    }
}
