package loyalty.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCipherTests {
    private static final UUID ROW = new UUID(7, 7);
    private static final int PIECE = FileCipher.PIECE;

    private final KeyRing ring = KeyRing.random();
    private final FileCipher cipher = new FileCipher(CurrentKeys.fixed(ring));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 17})
    void filesOfAnyLengthComeBackAsTheyWere(int length) throws IOException {
        byte[] clear = random(length);
        byte[] sealed = encrypt(clear);
        assertThat(decrypt(cipher, ROW, sealed)).isEqualTo(clear);
        assertThat(sealed).hasSize(21 + length + 16 * Math.max(1, Math.ceilDiv(length, PIECE)));
    }

    @Test
    void theSameFileIsAnotherEachTime() throws IOException {
        assertThat(encrypt(random(99))).isNotEqualTo(encrypt(random(99)));
    }

    @Test
    void aFileThatWasAlteredCutOrMovedCannotBeRead() throws IOException {
        byte[] sealed = encrypt(random(2 * PIECE + 5));
        for (int at : List.of(0, 2, 8, 21, 21 + PIECE + 20, sealed.length - 1)) {
            byte[] altered = sealed.clone();
            altered[at] ^= 1;
            assertUnreadable(cipher, ROW, altered);
        }
        assertUnreadable(cipher, ROW, Arrays.copyOf(sealed, sealed.length - 1));
        assertUnreadable(cipher, ROW, Arrays.copyOf(sealed, 21 + 2 * (PIECE + 16)));
        assertUnreadable(cipher, ROW, Arrays.copyOf(sealed, 21));
        assertUnreadable(cipher, ROW, new byte[0]);
        assertUnreadable(cipher, new UUID(7, 8), sealed);
        assertUnreadable(new FileCipher(CurrentKeys.fixed(KeyRing.random())), ROW, sealed);
    }

    @Test
    void piecesCannotChangePlaces() throws IOException {
        byte[] sealed = encrypt(random(3 * PIECE));
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, 21, swapped, 21 + PIECE + 16, PIECE + 16);
        System.arraycopy(sealed, 21 + PIECE + 16, swapped, 21, PIECE + 16);
        assertUnreadable(cipher, ROW, swapped);
    }

    @Test
    void whatAnEarlierKeyEncryptedIsStillRead() throws IOException {
        byte[] sealed = encrypt(random(50));
        KeyRing rotated = new KeyRing(List.of(Key.random(), ring.current()), ring.index());
        assertThat(decrypt(new FileCipher(CurrentKeys.fixed(rotated)), ROW, sealed))
                .isEqualTo(random(50));
    }

    private byte[] encrypt(byte[] clear) throws IOException {
        var sealed = new ByteArrayOutputStream();
        try (OutputStream out = cipher.encrypting("test.file", ROW, sealed)) {
            out.write(clear, 0, clear.length / 3);
            out.write(clear, clear.length / 3, clear.length - clear.length / 3);
        }
        return sealed.toByteArray();
    }

    private static byte[] decrypt(FileCipher cipher, UUID row, byte[] sealed) throws IOException {
        try (InputStream in = cipher.decrypting("test.file", row, new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    private static void assertUnreadable(FileCipher cipher, UUID row, byte[] sealed) {
        assertThatThrownBy(() -> decrypt(cipher, row, sealed)).isInstanceOf(UnreadableValueException.class);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
