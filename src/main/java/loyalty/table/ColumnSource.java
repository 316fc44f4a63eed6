package loyalty.table;

import java.util.List;

/** The columns of one group. */
interface ColumnSource {
    List<TableColumn> columns();
}
