package loyalty.customer;

import java.util.UUID;

/**
 * Who is being erased, by all that they are found by; each empty where there is none. Not to be kept or logged.
 *
 * @param number as it was, like the rest
 */
public record ErasedCustomer(UUID id, String number, String name, String phone, String email) {

    @Override
    public String toString() {
        return "ErasedCustomer[" + id + "]";
    }
}
