package loyalty.exchange;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.customer.CustomerKey;

/** A line of a list, and the customer it means. */
record ListedLine(long number, CustomerKey key) {

    /** Whatever it is: a number, a phone or an e-mail. */
    static ListedLine of(long number, String typed) {
        return new ListedLine(number, new CustomerKey(typed, typed, typed));
    }

    boolean isBlank() {
        return text().isEmpty();
    }

    /** As it was written. */
    String text() {
        return Stream.of(key.number(), key.phone(), key.email())
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
