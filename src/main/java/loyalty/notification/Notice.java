package loyalty.notification;

import java.util.UUID;
import loyalty.shared.Message;

/**
 * What one user is to be told.
 *
 * @param kind the code of a {@link NotificationKind}
 * @param text its arguments are texts, numbers, days and messages; no contact data of customers, as it goes out by mail
 * @param link where it leads, as a path within the application
 * @param key the occasion: the same user is told the same once, at most 200 characters
 */
public record Notice(UUID userId, String kind, Message text, String link, String key) {}
