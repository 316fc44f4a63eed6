package loyalty.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What differs from mail to mail: written {@code {{name}}} in a template. */
public enum MailVariable {
    NAME,
    COMPANY,
    /** The title of what the mail is about. */
    CAMPAIGN,
    /** The customer's personal link. */
    LINK,
    /** The last day on which it works. */
    UNTIL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it is written in a template. */
    public String placeholder() {
        return "{{" + code() + "}}";
    }

    static Optional<MailVariable> byCode(String code) {
        return Arrays.stream(values())
                .filter(variable -> variable.code().equals(code))
                .findFirst();
    }
}
