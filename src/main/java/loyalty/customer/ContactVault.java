package loyalty.customer;

import java.util.UUID;
import loyalty.keys.BlindIndex;
import loyalty.keys.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals contact data on its way into the database, opens it on the way out, and makes what it is found by. */
@Component
public class ContactVault {
    public static final String PHONE = "customer.phone";
    public static final String EMAIL = "customer.email";
    public static final String ADDRESS = "customer.address";

    private final FieldCipher cipher;
    private final BlindIndex index;

    ContactVault(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    byte @Nullable [] seal(String column, UUID customerId, String clear) {
        return clear.isEmpty() ? null : cipher.encrypt(column, customerId, clear);
    }

    /** The clear text of a sealed column, empty when there is none. */
    public String open(String column, UUID customerId, byte @Nullable [] sealed) {
        return sealed == null ? "" : cipher.decrypt(column, customerId, sealed);
    }

    /** @param e164 the canonical number; the blind index by which the full number is found */
    public byte[] phoneIndex(String e164) {
        return index.of("phone", e164);
    }

    /** @param digits the last four of a number */
    public byte[] phoneTailIndex(String digits) {
        return index.of("phone.tail", digits);
    }

    /** @param address in its canonical form */
    public byte[] emailIndex(String address) {
        return index.of("email", address);
    }

    void setPhone(Customer customer, String e164) {
        customer.phone = seal(PHONE, customer.id, e164);
        customer.phoneIndex = e164.isEmpty() ? null : phoneIndex(e164);
        customer.phoneTailIndex = e164.isEmpty() ? null : phoneTailIndex(e164.substring(Math.max(0, e164.length() - 4)));
    }

    void setEmail(Customer customer, String address) {
        customer.email = seal(EMAIL, customer.id, address);
        customer.emailIndex = address.isEmpty() ? null : emailIndex(address);
    }
}
