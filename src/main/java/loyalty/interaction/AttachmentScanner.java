package loyalty.interaction;

import java.io.IOException;
import java.io.InputStream;

/**
 * Looks for viruses in a file that comes in. The product ships none: a bean of this type takes the place of the one
 * that says so.
 */
@FunctionalInterface
public interface AttachmentScanner {

    /** @throws IOException when the scanner can't be asked: the file is then not taken */
    ScanResult scan(InputStream content) throws IOException;
}
