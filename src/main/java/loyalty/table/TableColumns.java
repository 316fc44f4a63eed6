package loyalty.table;

import java.util.List;
import loyalty.identity.Access;
import loyalty.identity.Permissions;
import org.springframework.stereotype.Component;

/** The columns the caller may see, in their shipped order. */
@Component
class TableColumns {
    private final List<ColumnSource> sources;
    private final Permissions permissions;

    TableColumns(List<ColumnSource> sources, Permissions permissions) {
        this.sources = sources;
        this.permissions = permissions;
    }

    List<TableColumn> visible() {
        return sources.stream()
                .flatMap(source -> source.columns().stream())
                .filter(this::isVisible)
                .toList();
    }

    private boolean isVisible(TableColumn column) {
        return permissions.access(column.access(), true) != Access.HIDDEN
                || permissions.access(column.access(), false) != Access.HIDDEN;
    }
}
