package loyalty.notification;

import java.util.UUID;

/** A notice that was told or read. */
record ChangedNotice(UUID id, UUID userId, String kind, boolean read) {}
