package loyalty.interaction;

import java.util.Set;
import java.util.UUID;

/** The log of contacts with these customers changed, in the running transaction. */
public record ContactsChanged(Set<UUID> customerIds) {}
