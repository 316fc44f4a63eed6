package loyalty.table;

import java.util.List;
import java.util.function.Supplier;
import loyalty.customer.Choice;
import loyalty.identity.FieldGroup;

/** Makes columns of figures that other records give. */
final class DerivedColumn {
    private DerivedColumn() {}

    static TableColumn of(ColumnGroup group, String key, ColumnKind kind, String sql) {
        return of(group, key, kind, sql, List::of);
    }

    static TableColumn of(ColumnGroup group, String key, ColumnKind kind, String sql, Supplier<List<Choice>> choices) {
        boolean emptyIsLeast = kind.isNumber() || kind == ColumnKind.DATE;
        return new TableColumn(key, group, kind, FieldGroup.BASIC, sql, sql, emptyIsLeast, null, choices);
    }
}
