package loyalty.interaction;

import java.util.Set;
import java.util.UUID;

/** Contacts with these customers were logged, changed or removed in the running transaction. */
public record ContactsChanged(Set<UUID> customerIds) {}
