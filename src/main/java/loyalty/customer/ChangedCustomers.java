package loyalty.customer;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The customers that one request changes.
 *
 * @param given those of them who come to another owner or team
 */
record ChangedCustomers(Set<UUID> ids, Set<UUID> given) {
    private static final Set<String> HOLDERS = Set.of("owner", "team");

    ChangedCustomers() {
        this(new HashSet<>(), new HashSet<>());
    }

    void add(UUID id, String field) {
        ids.add(id);
        if (HOLDERS.contains(field)) given.add(id);
    }
}
