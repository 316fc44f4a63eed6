package loyalty.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field to be set as somebody typed it.
 *
 * @param field the key of a {@link CustomerField}
 * @param seen the canonical value the person saw when they began; null to overwrite whatever is there
 * @param typed what they typed, or a canonical value
 */
public record FieldChange(
        UUID customerId, String field, @Nullable String seen, String typed) {}
