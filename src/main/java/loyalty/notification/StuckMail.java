package loyalty.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that did not get out, or may not have; what it says stays with its reader. */
public record StuckMail(
        UUID userId, String kind, MailState state, @Nullable String failure, Instant changedAt) {}
