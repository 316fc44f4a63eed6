package loyalty.customer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.audit.RecordNames;
import loyalty.identity.Capability;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Customers as records of the log: their number and name, within the reader's scope. */
@Component
class CustomerNames implements RecordNames {
    private final CustomerAccess access;
    private final JdbcClient jdbc;

    CustomerNames(CustomerAccess access, JdbcClient jdbc) {
        this.access = access;
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
}
