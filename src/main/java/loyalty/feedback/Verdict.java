package loyalty.feedback;

import java.util.Optional;
import java.util.stream.Stream;

/** What the customer thinks of how their complaint was dealt with. */
public enum Verdict {
    SATISFIED,
    NOT_SATISFIED,
    UNKNOWN;

    /** @param given as a customer's browser sent it; empty when it is none that they are offered */
    public static Optional<Verdict> ofCustomer(String given) {
        return Stream.of(SATISFIED, NOT_SATISFIED)
                .filter(verdict -> verdict.name().equals(given))
                .findFirst();
    }
}
