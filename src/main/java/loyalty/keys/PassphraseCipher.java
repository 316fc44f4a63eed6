package loyalty.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Encrypts a file under a passphrase, in the pieces of {@link FileCipher}: one that was cut or altered is found out.
 *
 * <p>Layout: {@code LDB1}, rounds (4), salt (16), pieces. The key is made from the passphrase by PBKDF2-HMAC-SHA-256.
 */
public final class PassphraseCipher {
    private static final byte[] MAGIC = {'L', 'D', 'B', '1'};
    private static final int SALT = 16;
    private static final int HEAD = MAGIC.length + Integer.BYTES + SALT;
    /** What OWASP recommends; a file may say another number, up to ten times as many. */
    private static final int ROUNDS = 600_000;

    private static final String COLUMN = "backup";
    private static final UUID ROW = new UUID(0, 0);

    private PassphraseCipher() {}

    /** The file is whole only once the stream was closed. */
    public static OutputStream encrypting(char[] passphrase, OutputStream sealed) throws IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        byte[] head =
                ByteBuffer.allocate(HEAD).put(MAGIC).putInt(ROUNDS).put(salt).array();
        sealed.write(head);
        return new EncryptingStream(pieces(passphrase, head), sealed);
    }

    /** Reading fails with {@link UnreadableValueException} where the file was altered or cut, or the passphrase is wrong. */
    public static InputStream decrypting(char[] passphrase, InputStream sealed) throws IOException {
        byte[] head = sealed.readNBytes(HEAD);
        if (head.length < HEAD || !Arrays.equals(MAGIC, Arrays.copyOf(head, MAGIC.length)))
            throw new UnreadableValueException("Not an encrypted backup");
        return new DecryptingStream(pieces(passphrase, head), sealed);
    }

    private static FilePieces pieces(char[] passphrase, byte[] head) {
        int rounds = ByteBuffer.wrap(head).getInt(MAGIC.length);
        if (rounds < ROUNDS / 10 || rounds > ROUNDS * 10) throw new UnreadableValueException("Not an encrypted backup");
        byte[] salt = Arrays.copyOfRange(head, HEAD - SALT, HEAD);
        try {
            byte[] secret = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(passphrase, salt, rounds, 256))
                    .getEncoded();
            return new FilePieces(Key.of(secret), head, COLUMN, ROW);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2", e);
        }
    }
}
