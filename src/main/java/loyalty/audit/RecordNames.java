package loyalty.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What records are called, for the list of the log; a bean of the module that has the records. */
public interface RecordNames {

    /** Of those among these that are its own and that the reader may see. */
    Map<UUID, String> of(Set<UUID> ids);

    /** Those of its own that fit a part of what they are called, if they can be searched for and the reader may. */
    default List<NamedRecord> find(String typed, int limit) {
        return List.of();
    }
}
