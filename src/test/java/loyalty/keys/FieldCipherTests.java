package loyalty.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTests {
    private static final String PHONE = "customer.phone";

    private final UUID row = UUID.randomUUID();
    private final KeyRing ring = KeyRing.random();
    private final FieldCipher cipher = new FieldCipher(CurrentKeys.fixed(ring));

    @ParameterizedTest
    @ValueSource(strings = {"", "+8613800138000", "上海市浦东新区𠮷祥路1号😀"})
    void readsBackWhatItEncrypted(String clear) {
        assertThat(cipher.decrypt(PHONE, row, cipher.encrypt(PHONE, row, clear)))
                .isEqualTo(clear);
    }

    @Test
    void showsNothingOfTheTextAndNeverTheSameTwice() {
        byte[] sealed = cipher.encrypt(PHONE, row, "+8613800138000");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("138");
        assertThat(cipher.encrypt(PHONE, row, "+8613800138000")).isNotEqualTo(sealed);
    }

    @Test
    void namesVersionAndKeyAndAdds33Bytes() {
        byte[] sealed = cipher.encrypt(PHONE, row, "12345");

        assertThat(sealed).hasSize(5 + 33);
        assertThat(HexFormat.of().formatHex(sealed, 0, 5)).isEqualTo("01" + ring.current());
    }

    @Test
    void noticesAnyAlteredBit() {
        byte[] sealed = cipher.encrypt(PHONE, row, "+8613800138000");
        IntStream.range(0, sealed.length * 8).forEach(bit -> {
            byte[] altered = sealed.clone();
            altered[bit / 8] ^= (byte) (1 << (bit % 8));
            assertUnreadable(PHONE, row, altered);
        });
    }

    @Test
    void noticesACutTail() {
        byte[] sealed = cipher.encrypt(PHONE, row, "+8613800138000");
        IntStream.range(0, sealed.length)
                .forEach(length -> assertUnreadable(PHONE, row, Arrays.copyOf(sealed, length)));
    }

    @Test
    void noticesAValueMovedToAnotherRowOrColumn() {
        byte[] sealed = cipher.encrypt(PHONE, row, "+8613800138000");

        assertUnreadable(PHONE, UUID.randomUUID(), sealed);
        assertUnreadable("customer.address", row, sealed);
    }

    @Test
    void saysThatTheKeyIsNotHere() {
        byte[] foreign = new FieldCipher(CurrentKeys.fixed(KeyRing.random())).encrypt(PHONE, row, "+8613800138000");

        assertThatExceptionOfType(UnreadableValueException.class)
                .isThrownBy(() -> cipher.decrypt(PHONE, row, foreign))
                .withMessageContainingAll("key", PHONE, row.toString());
    }

    @Test
    void readsWithAnOldKeyAndWritesWithTheCurrentOne() {
        byte[] old = cipher.encrypt(PHONE, row, "+8613800138000");
        KeyRing rotated = new KeyRing(List.of(Key.random(), ring.current()), ring.index());
        FieldCipher after = new FieldCipher(CurrentKeys.fixed(rotated));

        assertThat(after.decrypt(PHONE, row, old)).isEqualTo("+8613800138000");
        assertUnreadable(PHONE, row, after.encrypt(PHONE, row, "+8613800138000"));
    }

    @Test
    void servesManyThreadsAtOnce() {
        assertThat(IntStream.range(0, 2_000).parallel().mapToObj(Integer::toString))
                .allMatch(text -> cipher.decrypt(PHONE, row, cipher.encrypt(PHONE, row, text))
                        .equals(text));
    }

    private void assertUnreadable(String column, UUID ofRow, byte[] sealed) {
        assertThatExceptionOfType(UnreadableValueException.class)
                .isThrownBy(() -> cipher.decrypt(column, ofRow, sealed));
    }
}
