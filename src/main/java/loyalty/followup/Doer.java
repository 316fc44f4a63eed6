package loyalty.followup;

/** Who does follow-ups that are planned for many customers at once. */
public enum Doer {
    /** Each customer's owner; where there is none, or they may not, nobody yet. */
    OWNER,
    /** Who plans them. */
    ME,
    /** Nobody yet: supervisors find them on their board. */
    NOBODY
}
