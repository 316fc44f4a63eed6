package loyalty.table;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an admin added. */
@Component
@Order(10)
class CustomColumns implements ColumnSource {
    private final FieldColumns fields;

    CustomColumns(FieldColumns fields) {
        this.fields = fields;
    }

    @Override
    public List<TableColumn> columns() {
        return fields.custom(ColumnGroup.CUSTOM);
    }
}
