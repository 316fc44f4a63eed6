package loyalty.customer;

import java.util.UUID;

/**
 * Whom a number, phone or e-mail leads to.
 *
 * @param meant whose it was before a merge: records of a file are known again by who it named when it was first read
 * @param former whether they are known by it only because of a merge
 */
public record MatchedCustomer(UUID id, UUID meant, boolean former) {
    public static MatchedCustomer itself(UUID id) {
        return new MatchedCustomer(id, id, false);
    }

    /** @param now a later answer for the same key, which comes first */
    MatchedCustomer or(MatchedCustomer now) {
        return now.id.equals(id) ? new MatchedCustomer(id, meant, now.former) : now;
    }
}
