package loyalty.interaction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import loyalty.calendar.WorkingCalendar;
import loyalty.identity.SignedIn;
import org.springframework.stereotype.Service;

/** The days on which one says to call again. */
@Service
@SignedIn
public class NextDays {
    private final WorkingCalendar calendar;
    private final Clock clock;

    NextDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The first working day when this time has passed. */
    public LocalDate in(Period time) {
        return calendar.onOrAfter(LocalDate.now(clock).plus(time));
    }
}
