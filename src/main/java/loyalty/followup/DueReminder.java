package loyalty.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reminder whose time has come, and what it takes to tell it. */
record DueReminder(
        UUID id,
        ReminderKind kind,
        FollowupData data,
        @Nullable String assigneeName,
        @Nullable UUID teamId) {}
