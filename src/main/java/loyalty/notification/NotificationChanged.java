package loyalty.notification;

import java.util.UUID;

/** A notice of this user was told or read. */
record NotificationChanged(UUID userId, NotificationSummary notification) {}
