package loyalty.identity;

import loyalty.shared.RefusedException;

/** What a role is called, in both languages. */
public record RoleName(String english, String chinese) {
    private static final int LONGEST = 100;

    RoleName checked() {
        return new RoleName(checked(english), checked(chinese));
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new RefusedException("identity.role.nameInvalid", LONGEST);
        }
        return stripped;
    }
}
