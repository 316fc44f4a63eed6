package loyalty.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gave a wrong password, or one to an account that is unknown, locked or inactive.
 *
 * @param username as it was typed, normalized
 * @param userId missing when there is no such account
 */
public record SignInFailed(String username, @Nullable UUID userId) {}
