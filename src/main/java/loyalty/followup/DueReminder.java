package loyalty.followup;

import java.util.UUID;

/** A reminder whose time has come, and of what it is. */
record DueReminder(UUID id, ReminderKind kind, FollowupData data) {}
