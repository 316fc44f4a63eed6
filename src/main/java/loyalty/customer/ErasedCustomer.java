package loyalty.customer;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who is being erased, by all that they are found by; each empty where there is none. Not to be kept or logged.
 *
 * @param number as it was, like the rest
 */
public record ErasedCustomer(UUID id, String number, String name, String phone, String email) {

    /** What a text must not contain. */
    public List<String> words() {
        return Stream.of(number, name, phone, email)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "ErasedCustomer[" + id + "]";
    }
}
