package loyalty.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Pairs customers who have the same key, as they come ordered by it. */
final class AlikeCustomers {
    /** In a larger group, such as those with a company's switchboard, each is paired with the first only. */
    private static final int SMALL_GROUP = 8;

    private final DuplicateReason reason;
    private final Consumer<FoundPair> found;
    private final List<UUID> group = new ArrayList<>();
    private String key = "";

    AlikeCustomers(DuplicateReason reason, Consumer<FoundPair> found) {
        this.reason = reason;
        this.found = found;
    }

    void next(UUID customer, String itsKey) {
        if (!itsKey.equals(key)) finish();
        key = itsKey;
        group.add(customer);
    }

    /** To be called after the last. */
    void finish() {
        int firsts = group.size() <= SMALL_GROUP ? group.size() : 1;
        for (int i = 0; i < firsts; i++)
            for (int j = i + 1; j < group.size(); j++)
                found.accept(FoundPair.of(group.get(i), group.get(j), reason, 100));
        group.clear();
    }
}
