package loyalty.customer;

import loyalty.shared.EmailAddress;
import loyalty.shared.PhoneNumber;

/** What is shown of a value to those who may see it masked only. */
public final class ContactMask {
    private static final int ADDRESS_START = 6;

    private ContactMask() {}

    public static String of(FieldType type, String canonical) {
        if (canonical.isEmpty()) return "";
        return switch (type) {
            case PHONE -> new PhoneNumber(canonical).masked();
            case EMAIL -> new EmailAddress(canonical).masked();
            default -> start(canonical) + "****";
        };
    }

    private static String start(String text) {
        int length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(ADDRESS_START, length / 2)));
    }
}
