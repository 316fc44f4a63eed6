package loyalty.interaction;

import java.util.UUID;

/**
 * A sentence to put into a contact.
 *
 * @param shared everybody has it, not only who wrote it
 */
public record Phrase(UUID id, String title, String content, boolean shared, int version) {
    public static final int TITLE_LENGTH = 60;
    public static final int CONTENT_LENGTH = 2000;
}
