package loyalty.table;

import java.util.List;

/** The columns of one group. */
interface ColumnSource {
    /** Those that the caller may know of. */
    List<TableColumn> columns();

    /** All of them, for work that has no caller. */
    default List<TableColumn> every() {
        return columns();
    }
}
