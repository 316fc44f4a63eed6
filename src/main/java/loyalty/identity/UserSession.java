package loyalty.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Where somebody is signed in.
 *
 * @param device browser and system, such as "Firefox · Windows"; empty when unknown
 * @param lastSeenAt when the browser last asked for something, to the minute; open pages ask every few minutes
 */
public record UserSession(UUID id, String device, Instant startedAt, Instant lastSeenAt) {}
