package loyalty.followup;

/** How far something is put off at a touch; both lead to a working day. */
public enum Snooze {
    TOMORROW,
    NEXT_WEEK
}
