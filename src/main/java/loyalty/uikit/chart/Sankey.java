package loyalty.uikit.chart;

import java.util.List;

/** How much flows from the places on the left to those on the right. A place has the same colour on both sides. */
public record Sankey(Axis values, String title, List<Category> places, List<Link> links) implements Plot {

    /** The series that a pick of a link names. */
    public static final String SERIES = "flow";

    /**
     * What flows from one place to another, or stays.
     *
     * @param key comes back with a pick
     * @param from the key of a place
     * @param to the key of a place
     * @param value above nought
     */
    public record Link(String key, String from, String to, double value) {}

    @Override
    public boolean empty() {
        return links.isEmpty();
    }

    @Override
    public boolean holds(Pick pick) {
        return SERIES.equals(pick.series())
                && links.stream().anyMatch(link -> link.key().equals(pick.category()));
    }
}
