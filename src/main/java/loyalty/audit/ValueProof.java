package loyalty.audit;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import loyalty.keys.FieldCipher;
import loyalty.keys.UnreadableValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stands for encrypted values in the chain: a hash of what they say, which stays the same when keys change. The salt,
 * itself encrypted, keeps a phone number from being guessed by trying all there are.
 */
@Component
class ValueProof {
    static final String SALT = "audit_change.salt";
    private static final int SALT_LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private final FieldCipher cipher;
    private final AuditSeal seal;

    ValueProof(FieldCipher cipher, AuditSeal seal) {
        this.cipher = cipher;
        this.seal = seal;
    }

    ChainedEntry prove(ChainedEntry entry) {
        if (!entry.encrypted()) return entry;
        byte[] bytes = new byte[SALT_LENGTH];
        random.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        String sealed = Base64.getEncoder().encodeToString(cipher.encrypt(SALT, entry.id(), salt));
        return entry.proven(proof(entry, salt), sealed);
    }

    boolean holds(ChainedEntry entry) {
        if (!entry.encrypted() || entry.isErased()) return true;
        if (entry.salt() == null) return false;
        try {
            byte[] salt = Base64.getDecoder().decode(entry.salt());
            return proof(entry, cipher.decrypt(SALT, entry.id(), salt)).equals(entry.proof());
        } catch (UnreadableValueException | IllegalArgumentException altered) {
            return false;
        }
    }

    private String proof(ChainedEntry entry, String salt) {
        return new ChainHash()
                .with(salt)
                .with(clear(AuditStore.OLD, entry.id(), entry.oldValue()))
                .with(clear(AuditStore.NEW, entry.id(), entry.newValue()))
                .text();
    }

    private @Nullable String clear(String column, UUID entry, @Nullable String stored) {
        return seal.open(column, entry, true, stored);
    }
}
