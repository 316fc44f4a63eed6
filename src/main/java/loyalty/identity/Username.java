package loyalty.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import loyalty.shared.RefusedException;

/** What people type to sign in; upper and lower case, full and half width are the same. */
final class Username {
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,63}");

    private Username() {}

    static String normalized(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static String checked(String typed) {
        String username = normalized(typed);
        if (!ALLOWED.matcher(username).matches()) throw new RefusedException("identity.username.invalid");
        return username;
    }
}
