package loyalty.uikit.chart;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;

/** What a {@link Chart} draws. The browser tells the kinds apart by {@code kind}, the name of the record. */
@JsonTypeInfo(use = Id.SIMPLE_NAME, property = "kind")
public sealed interface Plot permits Bars, HorizontalBars, Lines, Distribution, QuadrantMap, HeatMap, Sankey {

    /** Whether there is nothing to see. */
    boolean empty();

    /** Whether the keys name one of its points. */
    boolean holds(Pick pick);
}
