package loyalty.interaction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import loyalty.shared.RefusedException;

/** A file of Office since 2007: a ZIP archive whose list of contents says what it is. Unpacked only up to a bound. */
final class OfficePackage {
    private static final String CONTENTS = "[Content_Types].xml";
    private static final String PROGRAM = "vbaproject.bin";
    private static final int LONGEST_CONTENTS = 1 << 20;
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 200L << 20;

    private final String mainType;
    private final byte[] piece = new byte[1 << 16];
    private long unpacked;
    private boolean fits;

    private OfficePackage(String mainType) {
        this.mainType = mainType;
    }

    /**
     * Refuses what is no such package, or carries a program that runs when it is opened.
     *
     * @param mainType the end of the content type that its main part has
     */
    static void require(InputStream content, String mainType) throws IOException {
        try {
            new OfficePackage(mainType).read(new ZipInputStream(content, UTF_8));
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw another();
        }
    }

    private void read(ZipInputStream zip) throws IOException {
        int parts = 0;
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            if (++parts > MOST_PARTS) throw another();
            if (part.getName().toLowerCase(Locale.ROOT).endsWith(PROGRAM)) throw withProgram();
            if (part.getName().equals(CONTENTS)) readContents(zip);
            unpack(zip);
        }
        if (!fits) throw another();
    }

    private void readContents(ZipInputStream zip) throws IOException {
        String contents = new String(zip.readNBytes(LONGEST_CONTENTS), UTF_8);
        if (contents.contains("macroEnabled")) throw withProgram();
        fits |= contents.contains(mainType);
    }

    private void unpack(ZipInputStream zip) throws IOException {
        for (int n = zip.read(piece); n >= 0; n = zip.read(piece)) {
            unpacked += n;
            if (unpacked > MOST_UNPACKED) throw another();
        }
    }

    static RefusedException withProgram() {
        return new RefusedException("interaction.file.macros");
    }

    private static RefusedException another() {
        return new RefusedException("interaction.file.kind");
    }
}
