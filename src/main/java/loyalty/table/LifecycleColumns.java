package loyalty.table;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the customer stands, and whose they are. */
@Component
@Order(3)
class LifecycleColumns implements ColumnSource {
    private final FieldColumns fields;
    private final ShippedChoices choices;

    LifecycleColumns(FieldColumns fields, ShippedChoices choices) {
        this.fields = fields;
        this.choices = choices;
    }

    @Override
    public List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(DerivedColumn.of(
                ColumnGroup.LIFECYCLE,
                "stage",
                ColumnKind.CHOICE,
                "f.stage",
                choices.of("insight.stage", "PROSPECT", "NEW", "ACTIVE", "AT_RISK", "LOST", "WON_BACK")));
        columns.addAll(fields.of(ColumnGroup.LIFECYCLE, "acquiredOn", "owner", "team", "protectedUntil"));
        return columns;
    }
}
