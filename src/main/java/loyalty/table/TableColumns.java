package loyalty.table;

import java.util.List;
import java.util.stream.Stream;
import loyalty.identity.Access;
import loyalty.identity.Permissions;
import org.springframework.stereotype.Component;

/** The columns the caller may see, in their shipped order. */
@Component
class TableColumns {
    private final List<ColumnSource> sources;
    private final RuleColumns rules;
    private final Permissions permissions;

    TableColumns(List<ColumnSource> sources, RuleColumns rules, Permissions permissions) {
        this.sources = sources;
        this.rules = rules;
        this.permissions = permissions;
    }

    List<TableColumn> visible() {
        return sources.stream()
                .flatMap(source -> source.columns().stream())
                .filter(this::isVisible)
                .toList();
    }

    /** Those the caller may filter by: what they may see, and what is no column of the table. */
    List<TableColumn> filterable() {
        return Stream.concat(visible().stream(), rules.columns().stream()).toList();
    }

    /** Those that rules may ask about, whoever made them. */
    List<TableColumn> all() {
        return Stream.concat(sources.stream().flatMap(source -> source.every().stream()), rules.columns().stream())
                .toList();
    }

    private boolean isVisible(TableColumn column) {
        return permissions.access(column.access(), true) != Access.HIDDEN
                || permissions.access(column.access(), false) != Access.HIDDEN;
    }
}
