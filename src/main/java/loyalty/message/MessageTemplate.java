package loyalty.message;

import java.util.UUID;
import loyalty.uikit.Language;

/** A mail to customers as it is written once, in both languages. */
public record MessageTemplate(UUID id, String name, MailText english, MailText chinese, int version) {
    public static final int NAME_LENGTH = 80;
    /** Shipped, and may be changed as any other. */
    public static final UUID INVITATION = UUID.fromString("00000000-0000-7000-8000-000000034001");

    public static final UUID REMINDER = UUID.fromString("00000000-0000-7000-8000-000000034002");

    public MailText in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }
}
