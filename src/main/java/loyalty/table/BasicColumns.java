package loyalty.table;

import java.util.List;
import java.util.stream.Stream;
import loyalty.identity.FieldGroup;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who the customer is. */
@Component
@Order(1)
class BasicColumns implements ColumnSource {
    private final FieldColumns fields;

    BasicColumns(FieldColumns fields) {
        this.fields = fields;
    }

    @Override
    public List<TableColumn> columns() {
        return Stream.of(
                        fields.of(ColumnGroup.BASIC, "number", "name", "phone", "email", "gender", "birthDate"),
                        List.of(age()),
                        fields.of(ColumnGroup.BASIC, "company", "jobTitle", "address", "notes"),
                        List.of(completeness()))
                .flatMap(List::stream)
                .toList();
    }

    /** Counted from the birth date when shown; sort and filter by the birth date itself. */
    private static TableColumn age() {
        return new TableColumn(
                "age",
                ColumnGroup.BASIC,
                ColumnKind.AGE,
                FieldGroup.BASIC,
                "c.birth_date",
                null,
                false,
                null,
                null,
                List::of);
    }

    private static TableColumn completeness() {
        return DerivedColumn.of(ColumnGroup.BASIC, "completeness", ColumnKind.PERCENT, "c.completeness");
    }
}
