package loyalty.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text by decoding all of it strictly: the first Chinese name may stand after a million lines
 * of digits.
 */
final class EncodingFinder {
    /** No Chinese or Latin character is longer; a fault this near to the end is a file cut in a character. */
    private static final int LONGEST_CHARACTER = 4;

    private EncodingFinder() {}

    static String find(Path file) {
        String marked = byteOrderMark(file);
        for (String name : marked == null ? List.of("UTF-8", "GB18030") : List.of(marked)) {
            Check check = check(file, Charset.forName(name));
            switch (check) {
                case CLEAN -> {
                    return name;
                }
                case CUT -> throw new RefusedException("exchange.refused.cutInCharacter");
                case BINARY -> throw new RefusedException("exchange.refused.wrongType");
                case FOREIGN -> {}
            }
        }
        throw new RefusedException("exchange.refused.encoding");
    }

    private static @Nullable String byteOrderMark(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            int second = in.read();
            return switch (first << 8 | second) {
                case 0xEFBB -> "UTF-8";
                case 0xFFFE -> "UTF-16LE";
                case 0xFEFF -> "UTF-16BE";
                default -> null;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum Check {
        CLEAN,
        FOREIGN,
        CUT,
        BINARY
    }

    private static Check check(Path file, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        try (FileChannel channel = FileChannel.open(file)) {
            boolean beyondAscii = false;
            for (boolean end = false; !end; bytes.compact()) {
                end = channel.read(bytes) < 0;
                CoderResult result = decoder.decode(bytes.flip(), chars.clear(), end);
                chars.flip();
                if (chars.chars().anyMatch(c -> c == 0)) {
                    return Check.BINARY;
                }
                beyondAscii = beyondAscii || chars.chars().anyMatch(c -> c > 127);
                if (result.isError()) {
                    long left = channel.size() - channel.position() + bytes.remaining();
                    return beyondAscii && left < LONGEST_CHARACTER ? Check.CUT : Check.FOREIGN;
                }
            }
            return Check.CLEAN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
