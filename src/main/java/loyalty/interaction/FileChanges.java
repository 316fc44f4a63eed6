package loyalty.interaction;

import java.util.Set;
import java.util.UUID;

/**
 * What happens to the files of a contact that is put right.
 *
 * @param added uploaded by the caller, and of no contact yet
 * @param removed of this contact
 */
public record FileChanges(Set<UUID> added, Set<UUID> removed) {
    public static final FileChanges NONE = new FileChanges(Set.of(), Set.of());
}
