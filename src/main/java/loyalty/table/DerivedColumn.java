package loyalty.table;

import java.util.List;
import java.util.function.Supplier;
import loyalty.customer.Choice;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;

/** Makes columns of what other records say. */
final class DerivedColumn {
    private DerivedColumn() {}

    static TableColumn of(ColumnGroup group, String key, ColumnKind kind, String sql) {
        return of(group, key, kind, sql, List::of);
    }

    static TableColumn of(ColumnGroup group, String key, ColumnKind kind, String sql, Supplier<List<Choice>> choices) {
        boolean emptyIsLeast = kind.isNumber() || kind == ColumnKind.DATE;
        return new TableColumn(key, group, kind, FieldGroup.BASIC, sql, sql, emptyIsLeast, null, null, choices);
    }

    /** Its cells are edited by a {@link ColumnEditor}; what is empty sorts after what waits. */
    static TableColumn editable(
            ColumnGroup group,
            String key,
            ColumnKind kind,
            String sql,
            Supplier<List<Choice>> choices,
            Capability editing) {
        return new TableColumn(key, group, kind, FieldGroup.BASIC, sql, sql, false, null, editing, choices);
    }
}
