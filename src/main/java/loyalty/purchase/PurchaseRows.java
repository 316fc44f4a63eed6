package loyalty.purchase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import loyalty.shared.BulkInsert;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes and reads whole rows of the purchase table. */
@Component
class PurchaseRows {
    static final String COLUMNS = """
            id, customer_id, product_id, purchased_on, quantity, unit_price, amount, channel_code, order_number,
            return_of, match_key, import_id, created_at, version""";
    private static final BulkInsert<Purchase> ROWS = BulkInsert.<Purchase>into("purchase")
            .column("id", Purchase::id)
            .column("customer_id", Purchase::customerId)
            .column("product_id", p -> p.line().productId())
            .column("purchased_on", p -> p.line().purchasedOn())
            .column("quantity", p -> p.line().quantity())
            .column("unit_price", p -> p.line().unitPrice())
            .column("amount", p -> p.line().amount())
            .column("channel_code", p -> p.line().channelCode())
            .column("order_number", p -> p.line().orderNumber())
            .column("return_of", Purchase::returnOf)
            .column("match_key", Purchase::matchKey)
            .column("import_id", Purchase::importId)
            .column("created_at", Purchase::createdAt)
            .column("version", Purchase::version);
    private static final String UPDATE = """
            update purchase set product_id = ?, purchased_on = ?, quantity = ?, unit_price = ?, amount = ?,
                channel_code = ?, order_number = ?, version = version + 1
            where id = ? and version = ?
            """;
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    PurchaseRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when another purchase has its match key */
    boolean insert(Purchase purchase) {
        return Boolean.TRUE.equals(
                jdbc.execute((ConnectionCallback<Boolean>) connection -> ROWS.addIfNew(connection, purchase)));
    }

    /** Fails when another purchase has one's match key. */
    void insert(List<Purchase> purchases) {
        jdbc.execute((ConnectionCallback<Integer>) connection -> ROWS.addAll(connection, purchases));
    }

    /** Those that have changed since they were read stay as they are. */
    void update(List<Purchase> changed) {
        jdbc.batchUpdate(UPDATE, changed, BATCH, (update, purchase) -> {
            PurchaseLine line = purchase.line();
            update.setObject(1, line.productId());
            update.setObject(2, line.purchasedOn());
            update.setBigDecimal(3, line.quantity());
            update.setBigDecimal(4, line.unitPrice());
            update.setBigDecimal(5, line.amount());
            update.setString(6, line.channelCode());
            update.setString(7, line.orderNumber());
            update.setObject(8, purchase.id());
            update.setInt(9, purchase.version() - 1);
        });
    }

    static Purchase read(ResultSet row, int number) throws SQLException {
        PurchaseLine line = new PurchaseLine(
                row.getObject("product_id", UUID.class),
                row.getObject("purchased_on", LocalDate.class),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("unit_price"),
                row.getBigDecimal("amount"),
                row.getString("channel_code"),
                row.getString("order_number"));
        return new Purchase(
                row.getObject("id", UUID.class),
                row.getObject("customer_id", UUID.class),
                line,
                uuid(row, "return_of"),
                row.getObject("match_key", UUID.class),
                uuid(row, "import_id"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
