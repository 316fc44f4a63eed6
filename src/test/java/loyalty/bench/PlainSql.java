package loyalty.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The floor: one connection, one prepared statement, every column of every row fetched. */
final class PlainSql implements AutoCloseable {
    private static final String ROWS =
            "select * from customer c join customer_figures f on f.customer_id = c.id where true %s limit "
                    + Questions.PAGE;

    private final Connection connection;

    PlainSql(BenchmarkDatabase database) throws SQLException {
        connection = database.connect();
    }

    /** @param rest conditions and order of a page of the table */
    void page(String rest, Object... parameters) throws SQLException {
        ask(ROWS.formatted(rest), parameters);
    }

    void ask(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) for (int column = 1; column <= columns; column++) rows.getObject(column);
        }
    }

    void change(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
