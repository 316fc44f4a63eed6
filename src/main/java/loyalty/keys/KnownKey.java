package loyalty.keys;

import java.time.Instant;
import java.util.Optional;

/**
 * A key as it can be shown.
 *
 * @param id says nothing about the key
 * @param since when it came into use, where that is known
 * @param renewedAt when everything was made anew with it, if it was
 */
public record KnownKey(String id, boolean current, Optional<Instant> since, Optional<Instant> renewedAt) {}
