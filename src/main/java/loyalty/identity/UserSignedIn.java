package loyalty.identity;

import java.util.UUID;

public record UserSignedIn(UUID userId, String username) {}
