package loyalty.followup;

/** What is told of an open follow-up, in this order. */
enum ReminderKind {
    /** To the assignee when work begins on the due day. */
    MORNING,
    /** To the assignee, of one that is due at a certain time. */
    DUE_TIME,
    /** To supervisors, when it is overdue for too long. */
    ESCALATION
}
