package loyalty.customer;

import java.util.List;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the customer that somebody means. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.CUSTOMER_VIEW)
public class CustomerFinder {
    private final CustomerSearch search;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    CustomerFinder(CustomerSearch search, CustomerAccess access, Permissions permissions, JdbcClient jdbc) {
        this.search = search;
        this.access = access;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** Those that fit what was typed, by number, for whom the caller has the capability. */
    public List<FoundCustomer> find(String typed, Capability capability, int limit) {
        SqlCondition wanted = search.matching(typed, "c").and(access.within(capability, "c"));
        return first(wanted, "c.number", limit);
    }

    /** The caller's own, the last contacted first: what they are likely to mean before they have said anything. */
    public List<FoundCustomer> own(int limit) {
        UUID user = permissions.user().id();
        SqlCondition own = SqlCondition.of("c.owner_id = :owner", "owner", user);
        return first(own, "c.last_contact_at desc nulls last, c.id", limit);
    }

    private List<FoundCustomer> first(SqlCondition condition, String order, int limit) {
        return jdbc.sql("""
                        select c.id, c.number, c.name, coalesce(c.company, '') as company
                        from customer c where %s order by %s fetch first :limit rows only
                        """.formatted(condition.sql(), order))
                .params(condition.params())
                .param("limit", limit)
                .query(FoundCustomer.class)
                .list();
    }
}
