package loyalty.customer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.audit.NamedRecord;
import loyalty.audit.RecordNames;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Customers as records of the log: their number and name, within the reader's scope. */
@Component
class CustomerNames implements RecordNames {
    private final CustomerAccess access;
    private final CustomerFinder finder;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    CustomerNames(CustomerAccess access, CustomerFinder finder, Permissions permissions, JdbcClient jdbc) {
        this.access = access;
        this.finder = finder;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> ids) {
        SqlCondition scope = access.within(Capability.CUSTOMER_VIEW, "c");
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select c.id, c.number, c.name from customer c where c.id in (:ids) and " + scope.sql())
                .param("ids", ids)
                .params(scope.params())
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("number") + " " + row.getString("name"));
                });
        return names;
    }

    @Override
    public List<NamedRecord> find(String typed, int limit) {
        if (!permissions.allows(Capability.CUSTOMER_VIEW)) return List.of();
        return finder.find(typed, Capability.CUSTOMER_VIEW, limit).stream()
                .map(found -> new NamedRecord(found.id(), found.number() + " " + found.name()))
                .toList();
    }
}
