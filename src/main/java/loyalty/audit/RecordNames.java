package loyalty.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What records are called, for the list of the log; a bean of the module that has the records. */
public interface RecordNames {

    /** Of those among these that are its own and that the reader may see. */
    Map<UUID, String> of(Set<UUID> ids);
}
