package loyalty.uikit;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** The texts that the browser's part of a {@link CellGrid} shows by itself; it fills in their $names. */
final class CellTexts {
    private static final List<String> NAMES = List.of(
            "newRow",
            "position",
            "readOnly",
            "refused",
            "conflict",
            "saving",
            "failed",
            "tooWide",
            "tooLarge",
            "copyTooLarge",
            "copied",
            "copyAgain",
            "restored",
            "restore",
            "discard",
            "count",
            "sum",
            "mean",
            "partly",
            "noChoice",
            "today",
            "previousMonth",
            "nextMonth");

    private CellTexts() {}

    static void describe(UnaryOperator<String> translation, ObjectNode json) {
        NAMES.forEach(name -> json.put(name, translation.apply("uikit.cells.browser." + name)));
    }
}
