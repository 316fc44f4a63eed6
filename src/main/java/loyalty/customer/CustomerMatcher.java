package loyalty.customer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Finds the customers of many keys at once, with one query for each kind of key. */
@Component
class CustomerMatcher {
    private final JdbcClient jdbc;

    CustomerMatcher(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keys ready to be compared; what is null does not count. */
    record Key(
            @Nullable String number,
            @Nullable IndexKey phone,
            @Nullable IndexKey email) {
        static Key of(Customer customer) {
            return new Key(
                    customer.number.isEmpty() ? null : customer.number,
                    IndexKey.of(customer.phoneIndex),
                    IndexKey.of(customer.emailIndex));
        }
    }

    /** Everything by which the customer can be found. */
    static List<Object> keys(Customer customer) {
        Key key = Key.of(customer);
        return Stream.of(key.number, key.phone, key.email)
                .filter(Objects::nonNull)
                .<Object>map(Function.identity())
                .toList();
    }

    /** For each key the customer, or null. */
    List<@Nullable UUID> match(List<Key> keys) {
        String[] numbers = sought(keys, Key::number).toArray(String[]::new);
        Map<Object, UUID> byNumber = find("number", "varchar", numbers);
        Map<Object, UUID> byPhone = find("phone_index", "bytea", bytes(sought(keys, Key::phone)));
        Map<Object, UUID> byEmail = find("email_index", "bytea", bytes(sought(keys, Key::email)));
        List<@Nullable UUID> found = new ArrayList<>(keys.size());
        for (Key key : keys) {
            UUID id = key.number == null ? null : byNumber.get(key.number);
            if (id == null && key.phone != null) id = byPhone.get(key.phone);
            if (id == null && key.email != null) id = byEmail.get(key.email);
            found.add(id);
        }
        return found;
    }

    private static <T> Stream<T> sought(List<Key> keys, Function<Key, @Nullable T> part) {
        return keys.stream().map(part).filter(Objects::nonNull).distinct();
    }

    private static byte[][] bytes(Stream<IndexKey> keys) {
        return keys.map(IndexKey::bytes).toArray(byte[][]::new);
    }

    /** One array, whatever its length: thousands of parameters would cost more than the search. */
    private Map<Object, UUID> find(String column, String type, Object[] sought) {
        Map<Object, UUID> found = new HashMap<>();
        if (sought.length == 0) return found;
        jdbc.sql("select %1$s, id from customer where %1$s = any(:keys) order by id desc".formatted(column))
                .param("keys", new SqlArrayValue(type, sought))
                .query((row, n) -> {
                    Object key = row.getObject(1);
                    return found.put(
                            key instanceof byte[] bytes ? new IndexKey(bytes) : key, row.getObject(2, UUID.class));
                })
                .list();
        return found;
    }
}
