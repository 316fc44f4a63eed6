package loyalty.quality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer on a list.
 *
 * @param touchedAt the last change or contact, whichever came later
 * @param missing keys of the fields that count and are empty, the weightiest first
 */
public record WorkItem(
        UUID id,
        String number,
        String name,
        @Nullable String company,
        int completeness,
        Instant touchedAt,
        List<String> missing) {}
