package loyalty.table;

import java.util.List;
import loyalty.identity.Permissions;

/** Something more that can be done with what the table shows, such as an export; beans of the modules above. */
public interface TableAction {
    String titleKey();

    int order();

    boolean offered(Permissions permissions);

    /** Whether it is done with the rows that are selected, where some are. */
    default boolean ofSelection() {
        return false;
    }

    /** As the other, with what is selected in the table; the ids come from outside. */
    default void run(TableQuery query, List<TableLayout.Shown> columns, List<String> selected) {
        run(query, columns);
    }

    /** Runs in the user's page. @param columns those that are shown, in their order */
    void run(TableQuery query, List<TableLayout.Shown> columns);
}
