package loyalty.feedback;

import java.time.Instant;

/** What the customer was told, how and when. The customer reads it on their page. */
public record ToldCustomer(ToldChannel channel, Instant toldAt, String words) {}
