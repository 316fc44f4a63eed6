package loyalty.identity;

import loyalty.keys.FieldCipher;
import loyalty.shared.EmailAddress;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Seals the addresses of staff on their way into the database, and opens them on the way out. */
@Component
class AccountEmail {
    static final String COLUMN = "app_user.email";

    private final FieldCipher cipher;

    AccountEmail(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** The address in its one spelling; refuses what is none. Empty stays empty. */
    static String checked(String typed) {
        if (typed.isBlank()) return "";
        return EmailAddress.read(typed)
                .map(EmailAddress::canonical)
                .orElseThrow(() -> new RefusedException(EmailAddress.whyNot(typed)));
    }

    /** @param address as {@link #checked} returns it */
    void write(UserAccount account, String address) {
        if (read(account).equals(address)) return;
        account.email(address.isEmpty() ? null : cipher.encrypt(COLUMN, account.id(), address));
    }

    String read(UserAccount account) {
        byte[] sealed = account.email();
        return sealed == null ? "" : cipher.decrypt(COLUMN, account.id(), sealed);
    }
}
