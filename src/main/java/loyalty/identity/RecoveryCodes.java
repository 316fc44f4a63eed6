package loyalty.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Open an account once each when the device with the second factor is lost. Of 79 random bits: a plain hash of them
 * can't be guessed.
 */
@Component
class RecoveryCodes {
    static final int COUNT = 10;
    private static final int GROUPS = 4;

    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of all earlier ones. */
    List<String> renew(UUID userId) {
        remove(userId);
        List<String> codes =
                Stream.generate(() -> ReadableCode.random(GROUPS)).limit(COUNT).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (user_id, code_hash) values (?, ?)")
                .params(userId, hash(code))
                .update());
        return codes;
    }

    void remove(UUID userId) {
        jdbc.sql("delete from recovery_code where user_id = ?").param(userId).update();
    }

    /** False for one that is wrong or was used before. */
    boolean use(UUID userId, String typed) {
        return jdbc.sql("delete from recovery_code where user_id = ? and code_hash = ?")
                        .params(userId, hash(typed))
                        .update()
                == 1;
    }

    int left(UUID userId) {
        return jdbc.sql("select count(*) from recovery_code where user_id = ?")
                .param(userId)
                .query(Integer.class)
                .single();
    }

    /** However it was typed: with dashes, with blanks, in capitals. */
    private static String hash(String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
