package loyalty.followup;

/** A rule by which follow-ups repeat. */
public record Recurrence(Rhythm rhythm, Ending ending, OffDays offDays) {
    public static final int MOST_EVERY = 365;
    public static final int MOST_TIMES = 999;
}
