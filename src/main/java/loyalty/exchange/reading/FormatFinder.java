package loyalty.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import loyalty.shared.RefusedException;

/** Tells by a file's content, never by its name, how to read it, and refuses what is no table. */
public final class FormatFinder {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private FormatFinder() {}

    public static FileFormat find(Path file) {
        byte[] start = start(file);
        if (start.length == 0) {
            throw new RefusedException("exchange.refused.empty");
        }
        if (startsWith(start, ZIP)) {
            ZipCheck.check(file);
            return FileFormat.WORKBOOK;
        }
        if (startsWith(start, OLE2)) {
            throw new RefusedException("exchange.refused.oldExcel");
        }
        if (startsWith(start, PDF)) {
            throw new RefusedException("exchange.refused.wrongType");
        }
        if (isWebPage(start)) {
            throw new RefusedException("exchange.refused.webPage");
        }
        String charset = EncodingFinder.find(file);
        return FileFormat.text(charset, SeparatorFinder.find(file, charset));
    }

    private static byte[] start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(512);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    /** Many older systems export a web page and call it .xls. */
    private static boolean isWebPage(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<table");
    }
}
