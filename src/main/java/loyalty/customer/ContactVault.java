package loyalty.customer;

import java.util.List;
import java.util.Set;
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

    private static final String PHONE_INDEX = "phone";
    private static final String TAIL_INDEX = "phone.tail";
    private static final String EMAIL_INDEX = "email";

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

    /** @param canonical a {@code PhoneNumber}'s text; the blind indexes by one of which the full number is found */
    List<byte[]> phoneIndexes(String canonical) {
        return index.all(PHONE_INDEX, canonical);
    }

    /** @param digits the last four of a number */
    List<byte[]> phoneTailIndexes(String digits) {
        return index.all(TAIL_INDEX, digits);
    }

    /** @param address in its canonical form */
    List<byte[]> emailIndexes(String address) {
        return index.all(EMAIL_INDEX, address);
    }

    byte[] phoneIndex(String canonical) {
        return index.of(PHONE_INDEX, canonical);
    }

    byte[] phoneTailIndex(String canonical) {
        return index.of(TAIL_INDEX, new PhoneNumber(canonical).lastFour());
    }

    byte[] emailIndex(String address) {
        return index.of(EMAIL_INDEX, address);
    }

    /** By which the customer's number may be found: one, or while keys are changed several. */
    Set<IndexKey> phoneKeys(Customer customer) {
        byte[] now = customer.phoneIndex;
        if (now == null) return Set.of();
        return index.isChanging()
                ? IndexKey.all(phoneIndexes(open(PHONE, customer.id, customer.phone)))
                : Set.of(new IndexKey(now));
    }

    Set<IndexKey> emailKeys(Customer customer) {
        byte[] now = customer.emailIndex;
        if (now == null) return Set.of();
        return index.isChanging()
                ? IndexKey.all(emailIndexes(open(EMAIL, customer.id, customer.email)))
                : Set.of(new IndexKey(now));
    }

    void setPhone(Customer customer, String canonical) {
        customer.phone = seal(PHONE, customer.id, canonical);
        customer.phoneIndex = canonical.isEmpty() ? null : phoneIndex(canonical);
        customer.phoneTailIndex = canonical.isEmpty() ? null : phoneTailIndex(canonical);
    }

    void setEmail(Customer customer, String address) {
        customer.email = seal(EMAIL, customer.id, address);
        customer.emailIndex = address.isEmpty() ? null : emailIndex(address);
    }
}
