package loyalty.identity;

import java.util.List;
import java.util.UUID;

/**
 * A role came, went, or may do other things, in the running transaction.
 *
 * @param name in English
 * @param differences what it may do now and could not before, and the reverse
 */
public record RoleChanged(UUID roleId, String name, Kind kind, List<GrantDifference> differences) {

    public enum Kind {
        CREATED,
        RENAMED,
        CHANGED,
        REMOVED
    }
}
