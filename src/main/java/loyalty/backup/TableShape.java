package loyalty.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table's columns and what they hold, in an order that is the same in either database. */
record TableShape(String table, Map<String, ColumnKind> columns) {
    private static final int FETCHED = 1_000;

    static TableShape of(Connection connection, String table) throws SQLException {
        try (PreparedStatement empty = connection.prepareStatement("select * from %s where 1 = 0".formatted(table));
                ResultSet none = empty.executeQuery()) {
            ResultSetMetaData described = none.getMetaData();
            Map<String, ColumnKind> columns = new TreeMap<>();
            for (int i = 1; i <= described.getColumnCount(); i++)
                columns.put(described.getColumnName(i), ColumnKind.of(described.getColumnTypeName(i)));
            return new TableShape(table, new LinkedHashMap<>(columns));
        }
    }

    /** Row by row: no table is ever held in memory. */
    void eachRow(Connection connection, RowReader reader) throws SQLException, IOException {
        List<ColumnKind> kinds = List.copyOf(columns.values());
        try (PreparedStatement select = connection.prepareStatement("select %s from %s".formatted(names(), table))) {
            select.setFetchSize(FETCHED);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    List<@Nullable Object> values = new ArrayList<>(kinds.size());
                    for (int i = 0; i < kinds.size(); i++)
                        values.add(kinds.get(i).read(row, i + 1));
                    reader.read(values);
                }
            }
        }
    }

    interface RowReader {
        void read(List<@Nullable Object> values) throws SQLException, IOException;
    }

    String insert() {
        String places = columns.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s)".formatted(table, names(), places);
    }

    void fill(PreparedStatement insert, List<?> values) throws SQLException {
        int at = 0;
        for (ColumnKind kind : columns.values()) {
            kind.write(insert, at + 1, values.get(at));
            at++;
        }
    }

    private String names() {
        return columns.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
