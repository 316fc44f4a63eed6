package loyalty.followup;

/** What comes first of what is due on the same day. */
public enum FollowupPriority {
    HIGH,
    NORMAL,
    LOW
}
