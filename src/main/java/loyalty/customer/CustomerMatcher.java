package loyalty.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Finds the customers of many keys at once, with one query for each kind of key. By what a merged customer was known, who
 * has their records now is found; unless somebody else has that number, phone or e-mail by now.
 */
@Component
class CustomerMatcher {
    private final JdbcClient jdbc;
    private final ContactVault vault;

    CustomerMatcher(JdbcClient jdbc, ContactVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Keys ready to be compared; what is empty does not count. */
    record Key(Set<String> number, Set<IndexKey> phone, Set<IndexKey> email) {}

    Key key(Customer customer) {
        return new Key(
                customer.number.isEmpty() ? Set.of() : Set.of(customer.number),
                vault.phoneKeys(customer),
                vault.emailKeys(customer));
    }

    /** Everything by which the customer can be found. */
    List<Object> keys(Customer customer) {
        Key key = key(customer);
        return Stream.of(key.number, key.phone, key.email)
                .<Object>flatMap(Set::stream)
                .toList();
    }

    /** For each key the customer, or null. */
    List<@Nullable MatchedCustomer> match(List<Key> keys) {
        String[] numbers = sought(keys, Key::number).toArray(String[]::new);
        Map<Object, MatchedCustomer> byNumber = find("number", "varchar", numbers);
        Map<Object, MatchedCustomer> byPhone = find("phone_index", "bytea", bytes(sought(keys, Key::phone)));
        Map<Object, MatchedCustomer> byEmail = find("email_index", "bytea", bytes(sought(keys, Key::email)));
        List<@Nullable MatchedCustomer> found = new ArrayList<>(keys.size());
        for (Key key : keys) {
            MatchedCustomer match = first(byNumber, key.number);
            if (match == null) match = first(byPhone, key.phone);
            if (match == null) match = first(byEmail, key.email);
            found.add(match);
        }
        return found;
    }

    private static @Nullable MatchedCustomer first(Map<Object, MatchedCustomer> found, Set<?> keys) {
        return keys.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static <T> Stream<T> sought(List<Key> keys, Function<Key, Set<T>> part) {
        return keys.stream().map(part).flatMap(Set::stream).distinct();
    }

    private static byte[][] bytes(Stream<IndexKey> keys) {
        return keys.map(IndexKey::bytes).toArray(byte[][]::new);
    }

    /** One array, whatever its length: thousands of parameters would cost more than the search. */
    private Map<Object, MatchedCustomer> find(String column, String type, Object[] sought) {
        Map<Object, MatchedCustomer> found = new HashMap<>();
        if (sought.length == 0) return found;
        jdbc.sql("""
                select %1$s, id, id as meant, false as former from customer where %1$s = any(:keys)
                union all
                select b.%1$s, m.survivor_id, b.id, true from customer_before_merge b
                join customer_merge m on m.id = b.merge_id where b.%1$s = any(:keys)
                order by former desc, id desc, meant
                """.formatted(column))
                .param("keys", new SqlArrayValue(type, sought))
                .query((row, n) -> found.merge(key(row.getObject(1)), match(row), MatchedCustomer::or))
                .list();
        return found;
    }

    private static MatchedCustomer match(ResultSet row) throws SQLException {
        return new MatchedCustomer(
                row.getObject("id", UUID.class), row.getObject("meant", UUID.class), row.getBoolean("former"));
    }

    private static Object key(Object value) {
        return value instanceof byte[] bytes ? new IndexKey(bytes) : value;
    }
}
