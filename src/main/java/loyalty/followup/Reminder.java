package loyalty.followup;

import java.time.Instant;

/** What will be told next of a follow-up, and when. */
record Reminder(ReminderKind kind, Instant at) {}
