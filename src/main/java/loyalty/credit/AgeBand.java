package loyalty.credit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago an open receivable was due. */
public enum AgeBand {
    NOT_DUE(0),
    TO_30(30),
    TO_60(60),
    TO_90(90),
    OVER_90(Integer.MAX_VALUE);

    private final int mostDays;

    AgeBand(int mostDays) {
        this.mostDays = mostDays;
    }

    /** What is due today is not overdue yet. */
    public static AgeBand of(LocalDate dueOn, LocalDate today) {
        long days = ChronoUnit.DAYS.between(dueOn, today);
        for (AgeBand band : values()) if (days <= band.mostDays) return band;
        return OVER_90;
    }

    /** The first day on which what was due then is of this band or a younger one. */
    LocalDate firstDueDay(LocalDate today) {
        return this == OVER_90 ? LocalDate.of(1, 1, 1) : today.minusDays(mostDays);
    }
}
