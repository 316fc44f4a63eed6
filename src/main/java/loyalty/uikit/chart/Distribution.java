package loyalty.uikit.chart;

import java.util.List;

/** How answers spread over the steps of a scale, each step judged by its tone. */
public record Distribution(Axis values, String title, List<Step> steps) implements Plot {

    /** The series that a pick of a step names. */
    public static final String SERIES = "distribution";

    /** Whether a step of the scale speaks well or ill of us. */
    public enum Tone {
        PLAIN,
        GOOD,
        FAIR,
        BAD
    }

    /** A step of the scale, such as 9 of 10. */
    public record Step(String key, String name, Point point, Tone tone) {}

    @Override
    public boolean empty() {
        return steps.stream().noneMatch(step -> step.point().known());
    }

    @Override
    public boolean holds(Pick pick) {
        return SERIES.equals(pick.series())
                && steps.stream().anyMatch(step -> step.key().equals(pick.category()));
    }
}
