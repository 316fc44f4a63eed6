package loyalty.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import loyalty.shared.RefusedException;

/**
 * Makes sure that a workbook can be unpacked safely: it is unpacked once, in small pieces that are thrown away, because
 * the sizes a zip file states may be lies.
 */
final class ZipCheck {
    private static final long LARGEST_UNPACKED = 6L << 30;
    /** These two are held in memory by the reader, the other parts stream. */
    private static final long LARGEST_IN_MEMORY = 512L << 20;

    private static final List<String> IN_MEMORY = List.of("xl/sharedStrings.xml", "xl/styles.xml");
    private static final int MOST_ENTRIES = 5_000;
    /** Sheets of nothing but zeros reach about 100. */
    private static final long HIGHEST_RATIO = 250;

    private static final long RATIO_MATTERS_FROM = 10L << 20;

    private ZipCheck() {}

    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new RefusedException("exchange.refused.wrongType");
            }
            if (zip.size() > MOST_ENTRIES) {
                throw bomb();
            }
            long unpacked = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                unpacked += unpack(zip, entry, LARGEST_UNPACKED - unpacked);
            }
        } catch (IOException e) {
            throw new RefusedException("exchange.refused.damaged");
        }
    }

    private static long unpack(ZipFile zip, ZipEntry entry, long room) throws IOException {
        long limit = IN_MEMORY.contains(entry.getName()) ? Math.min(room, LARGEST_IN_MEMORY) : room;
        CRC32 sum = new CRC32();
        byte[] piece = new byte[1 << 16];
        long size = 0;
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                size += n;
                if (size > limit || isBomb(size, entry.getCompressedSize())) {
                    throw bomb();
                }
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new ZipException(entry.getName());
        }
        return size;
    }

    private static boolean isBomb(long size, long packed) {
        return size > RATIO_MATTERS_FROM && size / Math.max(packed, 1) > HIGHEST_RATIO;
    }

    private static RefusedException bomb() {
        return new RefusedException("exchange.refused.zipBomb");
    }
}
