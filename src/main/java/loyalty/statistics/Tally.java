package loyalty.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * How often each value of a scale was answered: all that shares and means need to know of any number of answers.
 *
 * @param counts by value, ascending; none is negative
 */
public record Tally(SortedMap<Integer, Long> counts) {

    /** @throws IllegalArgumentException where a count is negative */
    public Tally {
        if (counts.values().stream().anyMatch(count -> count < 0))
            throw new IllegalArgumentException("A count below 0");
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    public static Tally of(Map<Integer, Long> counts) {
        return new Tally(new TreeMap<>(counts));
    }

    /** Answers. */
    public long n() {
        return count(value -> true);
    }

    public long of(int value) {
        return counts.getOrDefault(value, 0L);
    }

    public long count(IntPredicate values) {
        return counts.entrySet().stream()
                .filter(entry -> values.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The share of answers of at least so much: CSAT is {@code atLeast(8)} of a scale of 1–10. */
    public Share atLeast(int value) {
        return new Share(count(answered -> answered >= value), n());
    }

    public Mean mean() {
        long sum = 0;
        long squares = 0;
        for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
            long value = entry.getKey();
            sum += value * entry.getValue();
            squares += value * value * entry.getValue();
        }
        return Mean.of(n(), sum, squares);
    }
}
