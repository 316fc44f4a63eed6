package loyalty.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the customer that somebody means. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.CUSTOMER_VIEW)
public class CustomerFinder {
    private final CustomerSearch search;
    private final CustomerMatcher matcher;
    private final Registrar registrar;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    CustomerFinder(
            CustomerSearch search,
            CustomerMatcher matcher,
            Registrar registrar,
            CustomerAccess access,
            Permissions permissions,
            JdbcClient jdbc) {
        this.search = search;
        this.matcher = matcher;
        this.registrar = registrar;
        this.access = access;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** Those that fit what was typed, by number, for whom the caller has the capability. */
    public List<FoundCustomer> find(String typed, Capability capability, int limit) {
        SqlCondition wanted = search.matching(typed, "c").and(access.within(capability, "c"));
        return first(wanted, "c.number", limit);
    }

    /** Those of exactly these numbers for whom the caller has the capability. */
    public List<FoundCustomer> numbered(Collection<String> numbers, Capability capability) {
        SqlCondition wanted =
                SqlCondition.of("c.number = any(:numbers)", "numbers", new SqlArrayValue("varchar", numbers.toArray()));
        return first(wanted.and(access.within(capability, "c")), "c.number", Math.max(1, numbers.size()));
    }

    /** For each key the customer for whom the caller has the capability, or null. */
    public List<@Nullable UUID> match(List<CustomerKey> keys, Capability capability) {
        List<@Nullable MatchedCustomer> found = matcher.match(
                keys.stream().map(registrar::sought).map(matcher::key).toList());
        Set<UUID> reached = reached(found, capability);
        return found.stream()
                .map(match -> match != null && reached.contains(match.id()) ? match.id() : null)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Set<UUID> reached(List<@Nullable MatchedCustomer> found, Capability capability) {
        Object[] ids = found.stream()
                .filter(Objects::nonNull)
                .map(MatchedCustomer::id)
                .distinct()
                .toArray();
        SqlCondition scope = access.within(capability, "c");
        return Set.copyOf(jdbc.sql("select c.id from customer c where c.id = any(:ids) and " + scope.sql())
                .param("ids", new SqlArrayValue("uuid", ids))
                .params(scope.params())
                .query(UUID.class)
                .list());
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
