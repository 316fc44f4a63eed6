package loyalty.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Kept in the session of who is signed in: the row it has in the database.
 *
 * @param sessionEpoch of the account, as the row has it
 * @param seenAt as the row has it
 */
public record OpenSession(UUID id, UUID userId, int sessionEpoch, Instant seenAt) implements Serializable {
    public static final String ATTRIBUTE = OpenSession.class.getName();
}
