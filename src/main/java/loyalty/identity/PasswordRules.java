package loyalty.identity;

import java.util.Locale;
import loyalty.shared.RefusedException;

/** Length before riddles: long enough, not monotonous, not the own name, none that everybody knows. */
final class PasswordRules {
    static final int SHORTEST = 10;
    /** Hashing must not be made to chew on megabytes. */
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;

    /** A shorter username turns up in good passwords by chance. */
    private static final int TELLING = 4;

    private PasswordRules() {}

    static void check(String password, String username) {
        if (password.length() < SHORTEST) throw new RefusedException("identity.password.tooShort", SHORTEST);
        if (password.length() > LONGEST) throw new RefusedException("identity.password.tooLong", LONGEST);
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw new RefusedException("identity.password.tooUniform", FEWEST_DIFFERENT);
        }
        if (username.length() >= TELLING && password.toLowerCase(Locale.ROOT).contains(username)) {
            throw new RefusedException("identity.password.holdsUsername");
        }
        if (LeakedPasswords.hold(password)) throw new RefusedException("identity.password.leaked");
    }
}
