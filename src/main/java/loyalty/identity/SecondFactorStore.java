package loyalty.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import loyalty.keys.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a second factor, and its secret, sealed. */
@Component
class SecondFactorStore {
    static final String COLUMN = "second_factor.secret";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    SecondFactorStore(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    boolean exists(UUID userId) {
        return !of(Set.of(userId)).isEmpty();
    }

    /** Those of these users who have one. */
    Set<UUID> of(Collection<UUID> userIds) {
        if (userIds.isEmpty()) return Set.of();
        return jdbc.sql("select user_id from second_factor where user_id in (:ids)")
                .param("ids", userIds)
                .query(UUID.class)
                .set();
    }

    Optional<TotpSecret> secret(UUID userId) {
        return jdbc.sql("select secret from second_factor where user_id = ?")
                .param(userId)
                .query((row, number) -> new TotpSecret(cipher.decrypt(COLUMN, userId, row.getBytes(1))))
                .optional();
    }

    /** @param step of the code that proved it, which is used up by that */
    void set(UUID userId, TotpSecret secret, long step) {
        remove(userId);
        jdbc.sql("insert into second_factor (user_id, secret, last_step, created_at) values (?, ?, ?, ?)")
                .params(userId, cipher.encrypt(COLUMN, userId, secret.text()), step, Timestamp.from(clock.instant()))
                .update();
    }

    /** False when this step's code, or a later one, was used before; of two at once, one gets through. */
    boolean use(UUID userId, long step) {
        return jdbc.sql("update second_factor set last_step = ? where user_id = ? and last_step < ?")
                        .params(step, userId, step)
                        .update()
                == 1;
    }

    boolean remove(UUID userId) {
        return jdbc.sql("delete from second_factor where user_id = ?")
                        .param(userId)
                        .update()
                == 1;
    }
}
