package loyalty.table;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the customer bought. */
@Component
@Order(4)
class PurchaseColumns implements ColumnSource {
    @Override
    public List<TableColumn> columns() {
        return List.of(
                column("lastPurchaseOn", ColumnKind.DATE, "f.last_purchase_on"),
                column("purchaseCount", ColumnKind.NUMBER, "f.purchase_count"),
                column("totalAmount", ColumnKind.MONEY, "f.total_amount"),
                column("averageAmount", ColumnKind.MONEY, "f.average_amount"),
                column("averageInterval", ColumnKind.NUMBER, "f.average_interval"),
                column("favouriteProduct", ColumnKind.TEXT, "f.favourite_product"));
    }

    private static TableColumn column(String key, ColumnKind kind, String sql) {
        return DerivedColumn.of(ColumnGroup.PURCHASES, key, kind, sql);
    }
}
