package loyalty.followup;

/** When something of a rep's day is due. */
public enum DayPart {
    OVERDUE,
    TODAY,
    /** The seven days after today. */
    COMING
}
