package loyalty.customer;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import loyalty.identity.Access;

/**
 * A customer as the caller sees them.
 *
 * @param fields by key, in the order of the register
 * @param completeness 0–100 percent
 * @param reachable whether there is a phone or an e-mail
 */
public record CustomerProfile(
        UUID id,
        String number,
        String name,
        Map<String, FieldView> fields,
        int completeness,
        boolean reachable,
        Instant createdAt,
        Instant updatedAt) {

    public String value(String field) {
        FieldView view = fields.get(field);
        return view == null ? "" : view.value();
    }

    public boolean writable(String field) {
        FieldView view = fields.get(field);
        return view != null && view.access() == Access.WRITE;
    }
}
