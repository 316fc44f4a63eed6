package loyalty.table;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the customer is classed. */
@Component
@Order(2)
class ClassColumns implements ColumnSource {
    private final FieldColumns fields;
    private final ShippedChoices choices;

    ClassColumns(FieldColumns fields, ShippedChoices choices) {
        this.fields = fields;
        this.choices = choices;
    }

    @Override
    public List<TableColumn> columns() {
        List<TableColumn> columns =
                new ArrayList<>(fields.of(ColumnGroup.CLASS, "type", "source", "channel", "need", "valueBand"));
        columns.add(DerivedColumn.of(
                ColumnGroup.CLASS,
                "activity",
                ColumnKind.CHOICE,
                "f.activity",
                choices.of("table.activity", "HIGH", "MEDIUM", "LOW", "NONE")));
        columns.addAll(fields.of(ColumnGroup.CLASS, "tags", "consent", "consentOn"));
        return columns;
    }
}
