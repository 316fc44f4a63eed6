package loyalty.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import loyalty.uikit.chart.Distribution.Step;
import loyalty.uikit.chart.Distribution.Tone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the browser gets; the modules in {@code frontend/charts} read these names. */
class PlotTests {
    private static final Categories WEEKS =
            new Categories("Week", List.of(new Category("w46", "Nov 9"), new Category("w47", "Nov 16")));
    private static final Series HIGH =
            new Series("HIGH", "High", List.of(Point.of(4).within(3, 5).among(12), Point.unknown()));

    @Test
    void isToldToTheBrowserByKindAndNames() {
        Plot plot = Bars.stacked(Axis.count("Complaints"), WEEKS, List.of(HIGH));
        JsonNode drawing = JacksonUtils.beanToJson(new Drawing("Complaints", "2026", "en", true, Map.of(), plot))
                .path("plot");

        assertThat(drawing.path("kind").asString()).isEqualTo("Bars");
        assertThat(drawing.path("stacked").asBoolean()).isTrue();
        assertThat(drawing.at("/values/unit").asString()).isEqualTo("COUNT");
        assertThat(drawing.at("/categories/list/1/key").asString()).isEqualTo("w47");
        assertThat(drawing.at("/series/0/points/0").toString())
                .isEqualTo("{\"value\":4.0,\"low\":3.0,\"high\":5.0,\"n\":12}");
        assertThat(drawing.at("/series/0/points/1/value").isNull()).isTrue();
    }

    @Test
    void aSeriesHasOnePointOfEachCategoryAndThereAreNoMoreThanCanBeToldApart() {
        Series shorter = new Series("LOW", "Low", List.of(Point.of(1)));
        assertThatThrownBy(() -> new Lines(Axis.number("Mean"), WEEKS, List.of(shorter)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bars.of(Axis.number("Mean"), WEEKS, Collections.nCopies(7, HIGH)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyItsOwnPointsCanBePicked() {
        Plot bars = new HorizontalBars(Axis.share("Satisfied"), WEEKS, List.of(HIGH));
        assertThat(bars.holds(new Pick("HIGH", "w46"))).isTrue();
        assertThat(bars.holds(new Pick("HIGH", "w48"))).isFalse();
        assertThat(bars.holds(new Pick("LOW", "w46"))).isFalse();

        Plot spread =
                new Distribution(Axis.share("Answers"), "Score", List.of(new Step("9", "9", Point.of(0.2), Tone.GOOD)));
        assertThat(spread.holds(new Pick(Distribution.SERIES, "9"))).isTrue();
        assertThat(spread.holds(new Pick("HIGH", "9"))).isFalse();
    }

    @Test
    void isEmptyWhereNothingIsKnownButNotWhereThereAreZeros() {
        Series unknown = new Series("x", "x", List.of(Point.unknown(), Point.unknown()));
        Series zeros = new Series("y", "y", List.of(Point.of(0), Point.of(0)));
        assertThat(new Lines(Axis.number("Mean"), WEEKS, List.of(unknown)).empty())
                .isTrue();
        assertThat(new Lines(Axis.number("Mean"), WEEKS, List.of(zeros)).empty())
                .isFalse();
    }
}
