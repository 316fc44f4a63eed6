package loyalty.interaction;

import java.util.List;
import java.util.UUID;

/**
 * A contact in a list.
 *
 * @param customerName as the caller may read it
 * @param by the display name of whom the customer was in contact with
 */
public record ContactSummary(
        UUID id,
        int version,
        UUID customerId,
        String customerName,
        ContactData data,
        String by,
        List<Attachment> files) {

    ContactSummary with(List<Attachment> attached) {
        return new ContactSummary(id, version, customerId, customerName, data, by, attached);
    }
}
