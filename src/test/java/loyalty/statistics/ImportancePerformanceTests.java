package loyalty.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loyalty.statistics.ImportancePerformance.Place;
import loyalty.statistics.ImportancePerformance.Quadrant;
import org.junit.jupiter.api.Test;

class ImportancePerformanceTests {

    /** Mean importance 0.25, mean performance 7. */
    @Test
    void cutsAtTheMeans() {
        List<Place> places = List.of(
                new Place("service", 0.4, 5),
                new Place("quality", 0.3, 8),
                new Place("delivery", 0.2, 6),
                new Place("packing", 0.1, 9));

        ImportancePerformance map = ImportancePerformance.of(places);

        assertThat(places)
                .extracting(map::quadrant)
                .containsExactly(
                        Quadrant.CONCENTRATE_HERE, Quadrant.KEEP_UP, Quadrant.LOW_PRIORITY, Quadrant.POSSIBLE_OVERKILL);
    }
}
