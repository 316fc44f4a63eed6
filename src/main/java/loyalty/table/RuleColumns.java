package loyalty.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import loyalty.customer.Choice;
import loyalty.identity.FieldGroup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What customers are filtered by beside the columns of the table: what happened lately, and the sets they belong to. */
@Component
class RuleColumns {
    private final ObjectProvider<CustomerSets> sets;

    RuleColumns(ObjectProvider<CustomerSets> sets) {
        this.sets = sets;
    }

    List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>();
        for (CustomerEvent event : CustomerEvent.values())
            columns.add(column(event.key(), ColumnGroup.EVENTS, ColumnKind.EVENTS, List::of));
        sets.orderedStream()
                .map(known -> column(known.column(), ColumnGroup.SEGMENTS, ColumnKind.MEMBERSHIP, known::choices))
                .forEach(columns::add);
        return columns;
    }

    private static TableColumn column(String key, ColumnGroup group, ColumnKind kind, Supplier<List<Choice>> choices) {
        return new TableColumn(key, group, kind, FieldGroup.BASIC, "", null, false, null, null, choices);
    }
}
