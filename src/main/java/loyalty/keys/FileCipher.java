package loyalty.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Encrypts files of any length with AES-256-GCM under the keys of {@link FieldCipher}, piece by piece: nothing is handed
 * out before it was found genuine, and no more than a piece is held in memory. A file is bound to its column and row.
 *
 * <p>Layout: version (1 byte), key id (4), salt (16), then pieces of {@value #PIECE} bytes, the last one shorter, each
 * with its tag (16). Each file has a key of its own, made from the key and the salt, so that the pieces' numbers can
 * serve as nonces; the last piece says that it is, so that a cut file is found out (the STREAM construction of Hoang,
 * Reyhanitabar, Rogaway and Vizár, 2015).
 */
@Component
public final class FileCipher {
    static final int PIECE = 1 << 16;
    static final int TAG = 16;
    static final byte VERSION = 1;
    private static final int SALT_AT = 5;
    private static final int HEAD = SALT_AT + 16;

    private final SecureRandom random = new SecureRandom();
    private final CurrentKeys keys;

    FileCipher(CurrentKeys keys) {
        this.keys = keys;
    }

    /** What is written comes out encrypted; the file is whole only once the stream was closed. */
    public OutputStream encrypting(String column, UUID row, OutputStream sealed) throws IOException {
        byte[] head = new byte[HEAD];
        random.nextBytes(head);
        Key key = keys.now().current();
        ByteBuffer.wrap(head).put(VERSION).putInt(key.id());
        sealed.write(head);
        return new EncryptingStream(new FilePieces(key, head, column, row), sealed);
    }

    /**
     * Reading fails with {@link UnreadableValueException} where the file was altered, cut, belongs elsewhere, or its key
     * is not here.
     */
    public InputStream decrypting(String column, UUID row, InputStream sealed) throws IOException {
        byte[] head = sealed.readNBytes(HEAD);
        if (head.length < HEAD || head[0] != VERSION)
            throw new UnreadableValueException("Not an encrypted file: %s of %s".formatted(column, row));
        Key key = keys.encryption(keyId(head))
                .orElseThrow(
                        () -> new UnreadableValueException("The key of %s of %s is not here".formatted(column, row)));
        return new DecryptingStream(new FilePieces(key, head, column, row), sealed);
    }

    /** Whether the file was encrypted with the key that encrypts now. */
    public boolean isCurrent(InputStream sealed) throws IOException {
        byte[] head = sealed.readNBytes(SALT_AT);
        return head.length == SALT_AT && keyId(head) == keys.now().current().id();
    }

    private static int keyId(byte[] head) {
        return ByteBuffer.wrap(head).getInt(1);
    }
}
