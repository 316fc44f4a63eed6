package loyalty.keys;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
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
    private final JdbcClient jdbc;
    private final Clock clock;

    KnownKeys(CurrentKeys keys, JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        for (KeyPurpose purpose : KeyPurpose.values()) demandAll(purpose, keys.now());
        for (KeyPurpose purpose : KeyPurpose.values()) keys.now().keys(purpose).forEach(key -> remember(purpose, key));
    }

    private void demandAll(KeyPurpose purpose, KeyRing ring) {
        Set<Integer> here = ring.keys(purpose).stream().map(Key::id).collect(Collectors.toSet());
        if (!here.containsAll(known(purpose)))
            throw new UnusableKeysException(
                    "The contact data in this database was encrypted with other keys than these.",
                    "Put back the key file that belongs to this database (loyalty.keys.file), or configure its keys.");
    }

    private Set<Integer> known(KeyPurpose purpose) {
        return new HashSet<>(jdbc.sql("select id from known_key where purpose = ?")
                .param(purpose.code())
                .query(Integer.class)
                .list());
    }

    void remember(KeyPurpose purpose, Key key) {
        jdbc.sql("insert into known_key (purpose, id, since) values (?, ?, ?) on conflict do nothing")
                .params(purpose.code(), key.id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(KeyPurpose purpose, Key key) {
        jdbc.sql("delete from known_key where purpose = ? and id = ?")
                .params(purpose.code(), key.id())
                .update();
    }

    /** Changes of keys wait for each other here, also those of other nodes. */
    void lock() {
        jdbc.sql("select id from known_key order by purpose, id for update")
                .query(Integer.class)
                .list();
    }
}
