package loyalty.purchase;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes and reads whole rows of the purchase table. */
@Component
class PurchaseRows {
    static final String COLUMNS = """
            id, customer_id, product_id, purchased_on, quantity, unit_price, amount, channel_code, order_number,
            return_of, match_key, import_id, created_at, version""";
    private static final String INSERT = "insert into purchase (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
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
        return jdbc.update(INSERT, insert -> fill(insert, purchase)) == 1;
    }

    /** Leaves out those whose match key another purchase has. */
    void insert(List<Purchase> purchases) {
        jdbc.batchUpdate(INSERT, purchases, BATCH, PurchaseRows::fill);
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

    private static void fill(PreparedStatement insert, Purchase purchase) throws SQLException {
        PurchaseLine line = purchase.line();
        insert.setObject(1, purchase.id());
        insert.setObject(2, purchase.customerId());
        insert.setObject(3, line.productId());
        insert.setObject(4, line.purchasedOn());
        insert.setBigDecimal(5, line.quantity());
        insert.setBigDecimal(6, line.unitPrice());
        insert.setBigDecimal(7, line.amount());
        insert.setString(8, line.channelCode());
        insert.setString(9, line.orderNumber());
        insert.setObject(10, purchase.returnOf());
        insert.setObject(11, purchase.matchKey());
        insert.setObject(12, purchase.importId());
        insert.setObject(13, purchase.createdAt().atOffset(ZoneOffset.UTC));
        insert.setInt(14, purchase.version());
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
