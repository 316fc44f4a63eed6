package loyalty.results;

import java.time.Instant;
import java.util.UUID;

/** A customer who gave an answer. */
public record Respondent(UUID customerId, String number, String name, Instant answeredAt, String channel) {}
