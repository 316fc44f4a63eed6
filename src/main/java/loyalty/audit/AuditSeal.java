package loyalty.audit;

import java.util.Base64;
import java.util.UUID;
import loyalty.keys.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Values as they stand in the log: encrypted when personal, and cut to what the column holds. */
@Component
class AuditSeal {
    static final int LONGEST_CLEAR = 8000;
    /** Base64 of encrypted UTF-8, at most three bytes a char, fits the same column of 20,000. */
    static final int LONGEST_SEALED = 4800;

    private final FieldCipher cipher;

    AuditSeal(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Nullable
    String close(String column, UUID entry, boolean sensitive, @Nullable String value) {
        if (value == null) return null;
        return sensitive
                ? Base64.getEncoder().encodeToString(cipher.encrypt(column, entry, cut(value, LONGEST_SEALED)))
                : cut(value, LONGEST_CLEAR);
    }

    @Nullable
    String open(String column, UUID entry, boolean sensitive, @Nullable String stored) {
        return stored == null || !sensitive
                ? stored
                : cipher.decrypt(column, entry, Base64.getDecoder().decode(stored));
    }

    private static String cut(String value, int longest) {
        return value.length() <= longest ? value : value.substring(0, longest - 1) + "…";
    }
}
