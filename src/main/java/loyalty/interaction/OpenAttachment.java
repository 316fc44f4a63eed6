package loyalty.interaction;

import java.io.InputStream;

/** @param content decrypted while it is read; to be closed */
public record OpenAttachment(Attachment attachment, InputStream content) {}
