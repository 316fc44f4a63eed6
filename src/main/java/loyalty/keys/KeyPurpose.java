package loyalty.keys;

import java.util.Locale;

/** What a key is for. */
public enum KeyPurpose {
    /** Encrypts values and files. */
    ENCRYPTION,
    /** Makes the blind indexes by which encrypted values are found. */
    INDEX;

    /** As the table of known keys has it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
