package loyalty.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Which factors to look after first: importance against performance, cut at the mean of each. J. A. Martilla, J. C.
 * James (1977), Importance-Performance Analysis, Journal of Marketing 41(1).
 *
 * @param meanImportance where the map is cut from left to right
 * @param meanPerformance where it is cut from top to bottom
 */
public record ImportancePerformance(List<Place> places, double meanImportance, double meanPerformance) {
    public ImportancePerformance {
        places = List.copyOf(places);
    }

    /** @throws IllegalArgumentException where there is no factor */
    public static ImportancePerformance of(List<Place> places) {
        return new ImportancePerformance(places, mean(places, Place::importance), mean(places, Place::performance));
    }

    /** What lies on a line counts as above it. */
    public Quadrant quadrant(Place place) {
        boolean important = place.importance() >= meanImportance;
        boolean good = place.performance() >= meanPerformance;
        if (important) return good ? Quadrant.KEEP_UP : Quadrant.CONCENTRATE_HERE;
        return good ? Quadrant.POSSIBLE_OVERKILL : Quadrant.LOW_PRIORITY;
    }

    private static double mean(List<Place> places, ToDoubleFunction<Place> number) {
        return places.stream()
                .mapToDouble(number)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("No factor"));
    }

    /**
     * @param importance in any unit that is the same for all, here the share of what the factors explain
     * @param performance the factor's mean rating
     */
    public record Place(String factor, double importance, double performance) {}

    public enum Quadrant {
        /** Important, and done worse than the rest. */
        CONCENTRATE_HERE,
        KEEP_UP,
        LOW_PRIORITY,
        POSSIBLE_OVERKILL
    }
}
