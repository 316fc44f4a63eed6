package loyalty.customer;

import java.util.List;
import java.util.Map;
import loyalty.identity.Capability;
import loyalty.shared.Message;
import loyalty.shared.Pinyin;
import loyalty.shared.SqlCondition;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds customers that are likely the same person, among those the caller may see. */
@Component
class DuplicateFinder {
    private static final double SIMILAR_COMPANY = 0.85;

    private final JdbcClient jdbc;
    private final CustomerAccess access;
    private final ContactVault vault;

    DuplicateFinder(JdbcClient jdbc, CustomerAccess access, ContactVault vault) {
        this.jdbc = jdbc;
        this.access = access;
        this.vault = vault;
    }

    /** Whom the customer may duplicate once this field has this value; null when nobody. */
    @Nullable
    Message warning(Customer customer, CustomerField field, String value) {
        if (value.isEmpty()) return null;
        return switch (field.type()) {
            case PHONE -> warning("customer.duplicate.phone", same(customer, "phone_index", vault.phoneIndexes(value)));
            case EMAIL -> warning("customer.duplicate.email", same(customer, "email_index", vault.emailIndexes(value)));
            case TEXT ->
                field.key().equals("name") ? warning("customer.duplicate.name", namesakes(customer, value)) : null;
            default -> null;
        };
    }

    private static @Nullable Message warning(String key, List<Likely> found) {
        return found.isEmpty()
                ? null
                : Message.of(key, found.getFirst().number(), found.getFirst().name());
    }

    private List<Likely> same(Customer customer, String column, List<byte[]> indexes) {
        return find(SqlCondition.of("c." + column + " in (:sought)", "sought", indexes), customer);
    }

    /** The same name with a similar company, or with none on either side. */
    private List<Likely> namesakes(Customer customer, String name) {
        String company = customer.company == null ? "" : customer.company;
        return find(
                        new SqlCondition(
                                "c.name_sort = :sort and c.name = :name",
                                Map.of("sort", Pinyin.sortKey(name), "name", name)),
                        customer)
                .stream()
                .filter(likely -> similar(company, likely.company()))
                .toList();
    }

    private static boolean similar(String company, @Nullable String other) {
        if (other == null || company.isEmpty()) return (other == null) == company.isEmpty();
        return new JaroWinklerSimilarity().apply(company, other) >= SIMILAR_COMPANY;
    }

    private List<Likely> find(SqlCondition sought, Customer customer) {
        SqlCondition scoped = sought.and(access.within(Capability.CUSTOMER_VIEW, "c"));
        return jdbc.sql("select c.number, c.name, c.company from customer c where c.id <> :self and " + scoped.sql()
                        + " order by c.id fetch first 10 rows only")
                .param("self", customer.id)
                .params(scoped.params())
                .query(Likely.class)
                .list();
    }

    private record Likely(
            String number, String name, @Nullable String company) {}
}
