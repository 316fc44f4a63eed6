package loyalty.table;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A saved view as the caller may use it.
 *
 * @param teamId whose view it is when the audience is TEAM
 * @param mine whether the caller may change and remove it
 */
public record SavedView(
        UUID id,
        String name,
        ViewAudience audience,
        @Nullable UUID teamId,
        boolean mine,
        TableLayout layout) {}
