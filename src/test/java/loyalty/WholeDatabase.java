package loyalty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every row of every table, byte for byte, to be compared with what is there later. */
public final class WholeDatabase {

    private WholeDatabase() {}

    /** @param left tables that may differ */
    public static Map<String, List<String>> rows(JdbcTemplate jdbc, Set<String> left) {
        Map<String, List<String>> rows = new TreeMap<>();
        jdbc.queryForList("""
                        select table_name from information_schema.tables
                        where table_schema = current_schema and table_type = 'BASE TABLE'
                        """, String.class).stream()
                .filter(table -> !left.contains(table))
                .forEach(table -> rows.put(
                        table,
                        jdbc.query("select * from \"" + table + "\"", (row, number) -> line(row)).stream()
                                .sorted()
                                .toList()));
        return rows;
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++)
            line.append(row.getMetaData().getColumnName(column))
                    .append('=')
                    .append(text(row.getObject(column)))
                    .append('|');
        return line.toString();
    }

    private static String text(@Nullable Object value) throws SQLException {
        return switch (value) {
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case java.sql.Array array -> Arrays.toString((Object[]) array.getArray());
            case null, default -> String.valueOf(value);
        };
    }
}
