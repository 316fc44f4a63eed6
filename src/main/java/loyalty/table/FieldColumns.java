package loyalty.table;

import java.util.List;
import java.util.stream.Stream;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes columns of the customer's fields. */
@Component
class FieldColumns {
    private final CustomerFields fields;

    FieldColumns(CustomerFields fields) {
        this.fields = fields;
    }

    List<TableColumn> of(ColumnGroup group, String... keys) {
        return Stream.of(keys)
                .map(key -> column(group, fields.find(key).orElseThrow()))
                .toList();
    }

    List<TableColumn> custom(ColumnGroup group) {
        return fields.all().stream()
                .filter(CustomerField::isCustom)
                .map(field -> column(group, field))
                .toList();
    }

    private static TableColumn column(ColumnGroup group, CustomerField field) {
        String sql = field.sql("c");
        return new TableColumn(
                field.key(),
                group,
                kind(field),
                field.group(),
                sql,
                sortSql(field, sql),
                false,
                field,
                null,
                field::choices);
    }

    private static @Nullable String sortSql(CustomerField field, String sql) {
        if (field.key().equals("name")) return "c.name_sort";
        return switch (field.type()) {
            case PHONE, EMAIL, TAGS, LONG_TEXT -> null;
            default -> kind(field).isSealed() ? null : sql;
        };
    }

    private static ColumnKind kind(CustomerField field) {
        if (field.key().equals("address")) return ColumnKind.SEALED_TEXT;
        return switch (field.type()) {
            case TEXT -> ColumnKind.TEXT;
            case LONG_TEXT -> ColumnKind.LONG_TEXT;
            case NUMBER -> ColumnKind.NUMBER;
            case DATE -> ColumnKind.DATE;
            case CHOICE -> ColumnKind.CHOICE;
            case FLAG -> ColumnKind.FLAG;
            case PHONE -> ColumnKind.PHONE;
            case EMAIL -> ColumnKind.EMAIL;
            case TAGS -> ColumnKind.TAGS;
        };
    }
}
