package loyalty.followup;

/** What becomes of a day of a rule on which the company doesn't work. */
public enum OffDays {
    /** Follow up all the same. */
    KEEP,
    NEXT_WORKDAY,
    PREVIOUS_WORKDAY
}
