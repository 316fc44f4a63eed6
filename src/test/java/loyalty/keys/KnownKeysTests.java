package loyalty.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KnownKeysTests {
    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"));
    private final Key first = Key.random();
    private final Key second = Key.random();
    private final Key index = Key.random();

    @BeforeEach
    void migrate() throws IOException {
        for (String migration : List.of("V0013__known_key.sql", "V0043__keys_and_backup.sql"))
            jdbc.sql(new ClassPathResource("db/migration/" + migration).getContentAsString(StandardCharsets.UTF_8))
                    .update();
    }

    @Test
    void takesTheKeysOfTheFirstStartEverAfter() {
        start(index, first);
        start(index, first);

        assertThat(jdbc.sql("select id from known_key").query(Integer.class).list())
                .containsExactlyInAnyOrder(index.id(), first.id());
    }

    @Test
    void takesANewEncryptionKeyBesideTheOld() {
        start(index, first);
        start(index, second, first);
        start(index, second, first);
    }

    @Test
    void refusesToStartWithoutAKeyThatEncryptedSomething() {
        start(index, first);
        start(index, second, first);

        assertRefused(index, second);
    }

    @Test
    void refusesOtherKeysEveryTime() {
        start(index, first);

        assertRefused(index, second);
        assertRefused(Key.random(), first);
        assertRefused(index, second);
        start(index, first);
    }

    private void assertRefused(Key indexKey, Key... encryption) {
        assertThatExceptionOfType(UnusableKeysException.class)
                .isThrownBy(() -> start(indexKey, encryption))
                .withMessageContaining("other keys");
    }

    private void start(Key indexKey, Key... encryption) {
        KeyRing ring = new KeyRing(List.of(encryption), List.of(indexKey));
        new KnownKeys(CurrentKeys.fixed(ring), jdbc, Clock.systemUTC());
    }
}
