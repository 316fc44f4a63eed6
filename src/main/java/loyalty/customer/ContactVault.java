package loyalty.customer;

import java.util.UUID;
import loyalty.keys.BlindIndex;
import loyalty.keys.FieldCipher;
import loyalty.shared.PhoneNumber;
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

    /** @param canonical a {@code PhoneNumber}'s text; the blind index by which the full number is found */
    public byte[] phoneIndex(String canonical) {
        return index.of("phone", canonical);
    }

    /** @param digits the last four of a number */
    public byte[] phoneTailIndex(String digits) {
        return index.of("phone.tail", digits);
    }

    /** @param address in its canonical form */
    public byte[] emailIndex(String address) {
        return index.of("email", address);
    }

    void setPhone(Customer customer, String canonical) {
        customer.phone = seal(PHONE, customer.id, canonical);
        customer.phoneIndex = canonical.isEmpty() ? null : phoneIndex(canonical);
        customer.phoneTailIndex = canonical.isEmpty() ? null : phoneTailIndex(new PhoneNumber(canonical).lastFour());
    }

    void setEmail(Customer customer, String address) {
        customer.email = seal(EMAIL, customer.id, address);
        customer.emailIndex = address.isEmpty() ? null : emailIndex(address);
    }
}
