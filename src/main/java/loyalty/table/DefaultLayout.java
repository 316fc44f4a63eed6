package loyalty.table;

import java.util.List;
import java.util.Set;
import loyalty.table.TableLayout.Density;
import loyalty.table.TableLayout.Shown;

/** How the table looks before anybody changed it. */
public final class DefaultLayout {
    private static final Set<String> FROZEN = Set.of("number", "name");
    private static final Set<String> HIDDEN = Set.of(
            "gender",
            "birthDate",
            "age",
            "jobTitle",
            "address",
            "notes",
            "source",
            "consent",
            "consentOn",
            "acquiredOn",
            "team",
            "protectedUntil",
            "averageInterval",
            "lastScoreSource",
            "averageScore");

    private DefaultLayout() {}

    public static TableLayout of(List<TableColumn> columns) {
        List<Shown> shown = columns.stream()
                .map(TableColumn::key)
                .filter(key -> !HIDDEN.contains(key))
                .map(key -> new Shown(key, 0, FROZEN.contains(key)))
                .toList();
        return new TableLayout(shown, TableFilter.NONE, List.of(), Density.COMPACT);
    }
}
