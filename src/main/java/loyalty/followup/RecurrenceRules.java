package loyalty.followup;

import loyalty.shared.RefusedException;

/** What a rule must be to be understood; whether it ever matches its dates tell. */
final class RecurrenceRules {
    private static final int LAST_DAY = 31;
    private static final int MOST_WEEKS = 4;

    private RecurrenceRules() {}

    static void check(Recurrence rule) {
        int every = rule.rhythm().every();
        if (every < 1 || every > Recurrence.MOST_EVERY)
            throw new RefusedException("followup.recurrence.every", Recurrence.MOST_EVERY);
        switch (rule.rhythm()) {
            case Rhythm.Weeks weeks
            when weeks.on().isEmpty() -> throw new RefusedException("followup.recurrence.noWeekday");
            case Rhythm.MonthDay month
            when month.day() < 1 || month.day() > LAST_DAY -> throw new RefusedException("followup.recurrence.day");
            case Rhythm.MonthWeekday month
            when month.nth() != Rhythm.MonthWeekday.LAST && (month.nth() < 1 || month.nth() > MOST_WEEKS) ->
                throw new RefusedException("followup.recurrence.week");
            default -> {
                // Nothing else can be wrong with it.
            }
        }
        boolean badTimes =
                rule.ending() instanceof Ending.After(int times) && (times < 1 || times > Recurrence.MOST_TIMES);
        if (badTimes) throw new RefusedException("followup.recurrence.times", Recurrence.MOST_TIMES);
    }
}
