package loyalty.quality;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Pairs customers whose names are the same, but perhaps for capitals, and whose companies are written alike. They come by
 * name, then by company. Each is compared with those just before it only, as similar companies stand close together; so
 * a name that thousands have costs no more than others.
 */
final class Namesakes {
    /** As where somebody types a name that is there already. */
    private static final double SIMILAR_COMPANY = 0.85;

    private static final int NEIGHBOURS = 12;

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final Deque<Namesake> before = new ArrayDeque<>();
    private final Consumer<FoundPair> found;

    Namesakes(Consumer<FoundPair> found) {
        this.found = found;
    }

    void next(Namesake customer) {
        if (!before.isEmpty() && !before.getLast().nameSort().equals(customer.nameSort())) before.clear();
        before.forEach(earlier -> compare(earlier, customer));
        before.addLast(customer);
        if (before.size() > NEIGHBOURS) before.removeFirst();
    }

    private void compare(Namesake one, Namesake other) {
        double company = similarity.apply(one.company(), other.company());
        if (company < SIMILAR_COMPANY) return;
        int percent = (int) Math.round(100 * company);
        found.accept(FoundPair.of(one.id(), other.id(), DuplicateReason.NAME_AND_COMPANY, percent));
    }
}
