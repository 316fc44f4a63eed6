package loyalty.identity;

import java.util.UUID;

/** What a role may do was changed, in the running transaction. */
public record RoleChanged(UUID roleId) {}
