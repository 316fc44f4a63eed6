package loyalty.uikit.chart;

import java.util.List;

/** Dots with their names in four quadrants, such as what matters to customers against how well it is done. */
public record QuadrantMap(Axis across, Axis up, Quadrants quadrants, List<Dot> dots) implements Plot {

    /** The series that a pick of a dot names. */
    public static final String SERIES = "map";

    /** @param n of how many answers the dot speaks */
    public record Dot(String key, String name, double x, double y, long n) {}

    /** Where the lines between the quadrants run, and what the quadrants are called. */
    public record Quadrants(
            double across, double up, String topLeft, String topRight, String bottomLeft, String bottomRight) {}

    @Override
    public boolean empty() {
        return dots.isEmpty();
    }

    @Override
    public boolean holds(Pick pick) {
        return SERIES.equals(pick.series())
                && dots.stream().anyMatch(dot -> dot.key().equals(pick.category()));
    }
}
