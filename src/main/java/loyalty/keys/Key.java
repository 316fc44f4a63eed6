package loyalty.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** 256 secret bits, and an id made from them that tells keys apart without saying anything about them. */
final class Key {
    private static final int LENGTH = 32;

    private final byte[] secret;
    private final int id;

    private Key(byte[] secret) {
        this.secret = secret;
        this.id = ByteBuffer.wrap(sha256("loyalty key id", secret)).getInt();
    }

    static Key random() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return new Key(secret);
    }

    /** @throws IllegalArgumentException saying what is wrong, without the key */
    static Key ofBase64(String base64) {
        return of(decode(base64));
    }

    /** @throws IllegalArgumentException when there are not {@value #LENGTH} bytes */
    static Key of(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a key has %d bytes instead of %d".formatted(secret.length, LENGTH));
        }
        return new Key(secret);
    }

    /**
     * Reads an entry of the key file, {@code id:base64}.
     *
     * @throws IllegalArgumentException saying what is wrong, without the key
     */
    static Key ofEntry(String entry) {
        int colon = entry.indexOf(':');
        Key key = ofBase64(entry.substring(colon + 1));
        if (!key.toString().equals(entry.substring(0, Math.max(0, colon)).strip())) {
            throw new IllegalArgumentException("a key does not fit its id");
        }
        return key;
    }

    String entry() {
        return this + ":" + Base64.getEncoder().encodeToString(secret);
    }

    int id() {
        return id;
    }

    SecretKey as(String algorithm) {
        return new SecretKeySpec(secret, algorithm);
    }

    /** The id: a key never shows itself in a log. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(id);
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a key is not base64");
        }
    }

    private static byte[] sha256(String purpose, byte[] secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(StandardCharsets.UTF_8));
            return digest.digest(secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
