package loyalty.keys;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts new keys into use, and takes old ones out of it. */
@Component
public class KeyChange {
    private final CurrentKeys keys;
    private final KnownKeys known;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeyChange(CurrentKeys keys, KnownKeys known, JdbcClient jdbc, Clock clock) {
        this.keys = keys;
        this.known = known;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether keys can be changed from here: those that stand in the configuration are changed there. */
    public boolean possible() {
        return keys.changeable();
    }

    public KeyFileState fileState() {
        return keys.file().map(KeyFile::state).orElse(KeyFileState.CONFIGURED);
    }

    /** The current one first. */
    @Transactional(readOnly = true)
    public List<KnownKey> keys(KeyPurpose purpose) {
        List<Key> all = keys.now().keys(purpose);
        return all.stream()
                .map(key -> described(purpose, key, key == all.getFirst()))
                .toList();
    }

    private KnownKey described(KeyPurpose purpose, Key key, boolean current) {
        return jdbc.sql("select since, renewed_at from known_key where purpose = ? and id = ?")
                .params(purpose.code(), key.id())
                .query((row, n) -> new KnownKey(
                        key.toString(),
                        current,
                        Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getObject(2, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional()
                .orElseGet(() -> new KnownKey(key.toString(), current, Optional.empty(), Optional.empty()));
    }

    /** First the file, then its use: nothing is ever encrypted with a key that could be lost. */
    @Transactional
    public void add(KeyPurpose purpose) {
        known.lock();
        KeyRing renewed = keys.now().renewed(purpose);
        keys.replace(renewed);
        known.remember(purpose, renewed.keys(purpose).getFirst());
    }

    /** Whether everything was made anew since the current keys came into use. */
    @Transactional(readOnly = true)
    public boolean settled(KeyPurpose purpose) {
        List<KnownKey> all = keys(purpose);
        return all.size() == 1 || all.getFirst().renewedAt().isPresent();
    }

    /** The ids of the current keys: whoever looks whether old ones are needed compares them before and after. */
    public String current() {
        return keys.now().current() + " " + keys.now().currentIndex();
    }

    /** Nothing needs the old keys of either purpose any more. */
    @Transactional
    public void settle() {
        for (KeyPurpose purpose : KeyPurpose.values())
            jdbc.sql("update known_key set renewed_at = ? where purpose = ? and id = ?")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            purpose.code(),
                            keys.now().keys(purpose).getFirst().id())
                    .update();
    }

    /**
     * To be called when nothing needs them. They leave the list of known keys first: else the next start would miss
     * them.
     *
     * @return their ids
     */
    @Transactional
    public Set<String> forgetOld() {
        known.lock();
        Set<String> forgotten = new HashSet<>();
        for (KeyPurpose purpose : KeyPurpose.values())
            keys.now().keys(purpose).stream().skip(1).forEach(key -> {
                known.forget(purpose, key);
                forgotten.add(key.toString());
            });
        return forgotten;
    }

    /** After {@link #forgetOld} was committed. */
    public void drop(Set<String> forgotten) {
        if (forgotten.isEmpty()) return;
        KeyRing ring = keys.now();
        keys.replace(new KeyRing(without(forgotten, ring.encryption()), without(forgotten, ring.index())));
    }

    private static List<Key> without(Set<String> forgotten, List<Key> all) {
        return all.stream().filter(key -> !forgotten.contains(key.toString())).toList();
    }
}
