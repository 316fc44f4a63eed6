package loyalty.keys;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps with the database which keys its values were made with. With others, say new ones because the key file was not
 * moved along, nothing would be readable and new values would get lost among the old: the application does not start.
 */
@Component
class KnownKeys {
    private static final String ENCRYPTION = "encryption";
    private static final String INDEX = "index";

    private final JdbcClient jdbc;

    KnownKeys(KeyRing keys, JdbcClient jdbc) {
        this.jdbc = jdbc;
        Set<Integer> encryption = keys.encryption().stream().map(Key::id).collect(Collectors.toSet());
        demand(encryption.containsAll(known(ENCRYPTION)));
        demand(List.of(keys.index().id()).containsAll(known(INDEX)));
        remember(ENCRYPTION, encryption);
        remember(INDEX, List.of(keys.index().id()));
    }

    private Set<Integer> known(String purpose) {
        return new HashSet<>(jdbc.sql("select id from known_key where purpose = ?")
                .param(purpose)
                .query(Integer.class)
                .list());
    }

    private void remember(String purpose, Collection<Integer> ids) {
        ids.forEach(id -> jdbc.sql("insert into known_key (purpose, id) values (?, ?) on conflict do nothing")
                .params(purpose, id)
                .update());
    }

    private static void demand(boolean fits) {
        if (!fits)
            throw new UnusableKeysException(
                    "The contact data in this database was encrypted with other keys than these.",
                    "Put back the key file that belongs to this database (loyalty.keys.file), or configure its keys.");
    }
}
