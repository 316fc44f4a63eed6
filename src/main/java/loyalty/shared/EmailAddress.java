package loyalty.shared;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that can exist.
 *
 * @param canonical in lower case, an international domain in its own script ({@code 王@例子.中国}, never {@code xn--…}):
 *     one spelling for each address, to be kept and compared
 */
public record EmailAddress(String canonical) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);
    private static final Pattern LOCAL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9-]+\\.)+[a-z][a-z0-9-]+");

    /**
     * Reads an address as people write it, full-width or in capitals.
     *
     * @return empty unless the address is well formed (no quoted local parts, no address literals, a domain with at
     *     least one dot); {@link #whyNot} says the reason. Never fails.
     */
    public static Optional<EmailAddress> read(String text) {
        String written = written(text);
        return problem(written) == null ? Optional.of(new EmailAddress(inUnicode(written))) : Optional.empty();
    }

    /** Why {@link #read} found no address in this text. */
    public static Message whyNot(String text) {
        String problem = problem(written(text));
        return Message.of(problem == null ? "shared.email.invalid" : problem);
    }

    /** z***@example.com: enough to recognise an address one knows. */
    public String masked() {
        int at = canonical.lastIndexOf('@');
        int shown = at > 1 ? canonical.offsetByCodePoints(0, 1) : 0;
        return canonical.substring(0, shown < at ? shown : 0) + "***" + canonical.substring(at);
    }

    /** Cleaned last: lower case can leave combining marks in another order. */
    private static String written(String text) {
        return HumanText.clean(HumanText.halfWidth(text).toLowerCase(Locale.ROOT));
    }

    private static @Nullable String problem(String written) {
        int at = written.lastIndexOf('@');
        if (at < 0) {
            return "shared.email.atMissing";
        }
        if (bytes(written) > LONGEST || bytes(written.substring(0, at)) > LONGEST_LOCAL) {
            return "shared.email.tooLong";
        }
        if (!LOCAL.matcher(written.substring(0, at)).matches()) {
            return "shared.email.invalid";
        }
        return DOMAIN.matcher(inAscii(written.substring(at + 1))).matches() ? null : "shared.email.domainInvalid";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Empty when the domain breaks a rule, such as a label of more than 63 characters. */
    private static String inAscii(String domain) {
        IDNA.Info info = new IDNA.Info();
        String ascii = DOMAINS.nameToASCII(domain, new StringBuilder(), info).toString();
        return info.hasErrors() ? "" : ascii;
    }

    private static String inUnicode(String written) {
        int at = written.lastIndexOf('@');
        StringBuilder domain = DOMAINS.nameToUnicode(written.substring(at + 1), new StringBuilder(), new IDNA.Info());
        return written.substring(0, at + 1) + domain;
    }
}
