package loyalty.uikit.chart;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts that the browser's part of a {@link Chart} shows by itself. */
final class ChartWords {
    private static final List<String> NAMES =
            List.of("kind", "keys", "pickKeys", "n", "low", "high", "counted", "interval", "unknown", "name");

    private ChartWords() {}

    static Map<String, String> of(Component chart) {
        return NAMES.stream()
                .collect(Collectors.toMap(
                        Function.identity(), name -> chart.getTranslation("uikit.chart.browser." + name)));
    }
}
