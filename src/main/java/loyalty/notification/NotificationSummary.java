package loyalty.notification;

import java.time.Instant;
import java.util.UUID;
import loyalty.shared.Message;

/** A notice as its user sees it. */
public record NotificationSummary(UUID id, String kind, Message text, String link, Instant createdAt, boolean read) {}
