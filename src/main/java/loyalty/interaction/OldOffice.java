package loyalty.interaction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.InputStream;

/** A file of Office before 2007: programs stand in a folder inside it, whose name is written in clear. */
final class OldOffice {
    private static final String PROGRAM = new String("_VBA_PROJECT".getBytes(UTF_16LE), ISO_8859_1);
    private static final int PIECE = 1 << 16;

    private OldOffice() {}

    static void requireNoProgram(InputStream content) throws IOException {
        String before = "";
        for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            String seen = before + new String(piece, ISO_8859_1);
            if (seen.contains(PROGRAM)) throw OfficePackage.withProgram();
            before = seen.substring(Math.max(0, seen.length() - PROGRAM.length()));
        }
    }
}
