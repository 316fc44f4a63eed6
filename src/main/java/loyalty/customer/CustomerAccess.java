package loyalty.customer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.SignedIn;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;

/** Whether the caller may reach a customer, and which customers a query of theirs may return. */
@Service
@SignedIn
public class CustomerAccess {
    private final Permissions permissions;
    private final JdbcClient jdbc;

    CustomerAccess(Permissions permissions, JdbcClient jdbc) {
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** Refuses alike whether the customer does not exist or is out of the caller's scope. */
    public void require(UUID customerId, Capability capability) {
        if (!reaches(customerId, capability)) throw new RefusedException("customer.notFound");
    }

    /** Whether the caller has the capability and the customer is in its scope. */
    public boolean allows(UUID customerId, Capability capability) {
        return permissions.allows(capability) && reaches(customerId, capability);
    }

    private boolean reaches(UUID customerId, Capability capability) {
        SqlCondition scope = within(capability, "c");
        return jdbc.sql("select 1 from customer c where c.id = :id and " + scope.sql())
                .param("id", customerId)
                .params(scope.params())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** As {@link #require}, for many at once. */
    public void requireAll(Set<UUID> customerIds, Capability capability) {
        SqlCondition scope = within(capability, "c");
        long reachable = jdbc.sql("select count(*) from customer c where c.id = any(:ids) and " + scope.sql())
                .param("ids", new SqlArrayValue("uuid", customerIds.toArray()))
                .params(scope.params())
                .query(Long.class)
                .single();
        if (reachable < customerIds.size()) throw new RefusedException("customer.notFound");
    }

    /** @param alias of the customer table in the query */
    public SqlCondition within(Capability capability, String alias) {
        return scope(capability).within(alias);
    }

    /**
     * The condition of {@link #within} in parts no customer fits two of: each can be answered in order by an index.
     *
     * @param alias of the customer table in the query
     */
    public List<SqlCondition> branches(Capability capability, String alias) {
        return scope(capability).branches(alias);
    }

    public boolean isOwn(UUID customerId) {
        return jdbc.sql("select 1 from customer where id = :id and owner_id = :user")
                .param("id", customerId)
                .param("user", permissions.user().id())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** What the caller may do with a customer within reach; refuses as {@link #require}. */
    public CustomerRights rights(UUID customerId, Capability capability) {
        SqlCondition scope = within(capability, "c");
        return jdbc.sql("select c.owner_id, c.team_id from customer c where c.id = :id and " + scope.sql())
                .param("id", customerId)
                .params(scope.params())
                .query((row, number) ->
                        rights(row.getObject("owner_id", UUID.class), row.getObject("team_id", UUID.class)))
                .optional()
                .orElseThrow(() -> new RefusedException("customer.notFound"));
    }

    boolean isCaller(@Nullable UUID ownerId) {
        return permissions.user().id().equals(ownerId);
    }

    /** What the caller may do with customers of this owner and team. */
    public CustomerRights rights(@Nullable UUID ownerId, @Nullable UUID teamId) {
        return new CustomerRights(permissions, ownerId, teamId);
    }

    CustomerScope scope(Capability capability) {
        return new CustomerScope(permissions.scope(capability), permissions.user());
    }
}
