package loyalty.consent;

import java.time.Instant;
import java.util.UUID;

/**
 * A record of what a customer said.
 *
 * @param by the name of who recorded it; empty where the customer did, or nobody knows
 * @param standing whether nothing newer took its place
 */
public record Consent(UUID id, ConsentData data, String by, Instant recordedAt, boolean standing) {}
