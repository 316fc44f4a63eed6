package loyalty.customer;

import java.util.UUID;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;
import loyalty.identity.Permissions;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may do with customers of one owner and team. A page of the table asks this once for each column and
 * owner, so it is no service: checking the caller at each question took longer than reading the page.
 */
public final class CustomerRights {
    private final Permissions permissions;
    private final @Nullable UUID ownerId;
    private final @Nullable UUID teamId;

    CustomerRights(Permissions permissions, @Nullable UUID ownerId, @Nullable UUID teamId) {
        this.permissions = permissions;
        this.ownerId = ownerId;
        this.teamId = teamId;
    }

    /** Whether the caller has the capability, and these customers are in its scope. */
    public boolean allows(Capability capability) {
        return permissions.allows(capability)
                && new CustomerScope(permissions.scope(capability), permissions.user()).covers(ownerId, teamId);
    }

    public Access access(FieldGroup group) {
        return permissions.access(group, permissions.user().id().equals(ownerId));
    }

    public boolean mayWrite(CustomerField field) {
        return allows(field.capability()) && access(field.group()).atLeast(Access.WRITE);
    }
}
