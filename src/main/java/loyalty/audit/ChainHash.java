package loyalty.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over values in their order. Each goes in with its length, so that no two lists of values look alike. */
final class ChainHash {
    private static final int NOTHING = -1;

    private final MessageDigest digest = sha256();

    /** Of the entry and, through the one before, of all that came earlier. */
    static String of(String before, ChainedEntry entry) {
        return new ChainHash()
                .with(before)
                .with(entry.id())
                .with(entry.at())
                .with(entry.userId())
                .with(entry.userName())
                .with(entry.action())
                .with(entry.recordType())
                .with(entry.recordId())
                .with(entry.field())
                .with(entry.encrypted())
                .with(entry.encrypted() ? entry.proof() : entry.oldValue())
                .with(entry.encrypted() ? null : entry.newValue())
                .text();
    }

    ChainHash with(@Nullable Object value) {
        if (value == null) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(NOTHING).flip());
            return this;
        }
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).flip());
        digest.update(text);
        return this;
    }

    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
