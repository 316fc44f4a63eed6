package loyalty.customer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.shared.Message;

/** What became of one row of an import. */
public sealed interface BulkOutcome {

    record Created(UUID id) implements BulkOutcome {}

    /** @param changes what was overwritten, so that it can be put back */
    record Updated(UUID id, List<FieldChanged> changes) implements BulkOutcome {}

    record Unchanged(UUID id) implements BulkOutcome {}

    /** @param reasons by field key */
    record Rejected(Map<String, Message> reasons) implements BulkOutcome {}

    /**
     * @param before canonical value
     * @param after canonical value
     */
    record FieldChanged(String field, String before, String after) {}
}
