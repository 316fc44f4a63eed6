package loyalty.interaction;

import java.util.List;
import java.util.UUID;

/** A file that belongs to a contact. */
public record Attachment(UUID id, String name, String mediaType, long size, ScanResult scan) {
    /** In bytes. */
    public static final long LARGEST = AttachmentFiles.LARGEST;

    /** What names of files may end in, each with its dot. */
    public static final List<String> EXTENSIONS = FileKind.extensions();

    static final int NAME_LENGTH = 200;
}
