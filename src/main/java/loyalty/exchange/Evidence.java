package loyalty.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the values of a file say about how all of them are meant. */
final class Evidence<T> {
    private final Set<T> decided = new HashSet<>();
    private String example = "";

    void decides(T meaning) {
        decided.add(meaning);
    }

    void leavesOpen(String value) {
        if (example.isEmpty()) {
            example = value;
        }
    }

    /** Whether there are values that could mean two things and no other values decide between them. */
    boolean isAsked() {
        return !example.isEmpty() && decided.size() != 1;
    }

    Optional<T> decided() {
        return decided.size() == 1 ? decided.stream().findFirst() : Optional.empty();
    }

    String example() {
        return example;
    }
}
