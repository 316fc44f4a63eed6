package loyalty.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Encrypts single fields with AES-256-GCM. A value is bound to its column and row: copied elsewhere it can't be read.
 *
 * <p>Layout: version (1 byte), key id (4), nonce (12), ciphertext, tag (16). Version, key id, row and column are
 * authenticated with it. Nonces are random, which allows some four thousand million values under one key.
 *
 * <p>Safe for any number of threads.
 */
@Component
public final class FieldCipher {
    private static final byte VERSION = 1;
    private static final int NONCE_AT = 5;
    private static final int NONCE_LENGTH = 12;
    private static final int TEXT_AT = NONCE_AT + NONCE_LENGTH;
    private static final int TAG_LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(FieldCipher::newCipher);
    private final CurrentKeys keys;

    FieldCipher(CurrentKeys keys) {
        this.keys = keys;
    }

    /**
     * @param column where the value is kept, as in {@code customer.phone}
     * @param row the id of the record it belongs to
     * @return 33 bytes more than the text has in UTF-8, different each time
     */
    public byte[] encrypt(String column, UUID row, String clear) {
        byte[] text = clear.getBytes(StandardCharsets.UTF_8);
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        byte[] sealed = new byte[TEXT_AT + text.length + TAG_LENGTH];
        Key key = keys.now().current();
        ByteBuffer.wrap(sealed).put(VERSION).putInt(key.id()).put(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key.as("AES"), sealed, column, row);
            cipher.doFinal(text, 0, text.length, sealed, TEXT_AT);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Can't encrypt " + column, e);
        }
    }

    /** @throws UnreadableValueException when the value was altered, belongs elsewhere, or its key is not here */
    public String decrypt(String column, UUID row, byte[] sealed) {
        if (sealed.length < TEXT_AT + TAG_LENGTH || sealed[0] != VERSION) {
            throw new UnreadableValueException("Not an encrypted value: %s of %s".formatted(column, row));
        }
        Key key = keys.encryption(keyId(sealed))
                .orElseThrow(
                        () -> new UnreadableValueException("The key of %s of %s is not here".formatted(column, row)));
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key.as("AES"), sealed, column, row);
            return new String(cipher.doFinal(sealed, TEXT_AT, sealed.length - TEXT_AT), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new UnreadableValueException("Altered or moved here: %s of %s".formatted(column, row));
        }
    }

    /** Whether the value was encrypted with the key that encrypts now. */
    boolean isCurrent(byte[] sealed) {
        return sealed.length > NONCE_AT && keyId(sealed) == keys.now().current().id();
    }

    private static int keyId(byte[] sealed) {
        return ByteBuffer.wrap(sealed).getInt(1);
    }

    private Cipher cipher(int mode, SecretKey key, byte[] sealed, String column, UUID row)
            throws GeneralSecurityException {
        Cipher cipher = ciphers.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, sealed, NONCE_AT, NONCE_LENGTH));
        cipher.updateAAD(sealed, 0, NONCE_AT);
        cipher.updateAAD(ByteBuffer.allocate(16)
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .flip());
        cipher.updateAAD(column.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES-GCM", e);
        }
    }
}
