package loyalty.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The references between tables, taken away while tables are filled in any order, and put back afterwards: then the
 * database itself finds what refers to nothing.
 */
final class ForeignKeys {
    private final Collection<ForeignKey> keys;

    private ForeignKeys(Collection<ForeignKey> keys) {
        this.keys = keys;
    }

    private record ForeignKey(
            String name,
            String table,
            List<String> columns,
            String target,
            List<String> targetColumns,
            short onDelete) {

        String drop() {
            return "alter table %s drop constraint \"%s\"".formatted(table, name);
        }

        String add() {
            return "alter table %s add constraint \"%s\" foreign key (%s) references %s (%s)%s"
                    .formatted(table, name, list(columns), target, list(targetColumns), rule());
        }

        private String rule() {
            return switch (onDelete) {
                case DatabaseMetaData.importedKeyCascade -> " on delete cascade";
                case DatabaseMetaData.importedKeySetNull -> " on delete set null";
                default -> "";
            };
        }

        private static String list(List<String> names) {
            return String.join(", ", names);
        }
    }

    static ForeignKeys of(Connection connection) throws SQLException {
        Map<String, ForeignKey> found = new TreeMap<>();
        for (String table : Database.tables(connection)) {
            try (ResultSet row =
                    connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
                while (row.next()) add(found, row);
            }
        }
        return new ForeignKeys(found.values());
    }

    private static void add(Map<String, ForeignKey> found, ResultSet row) throws SQLException {
        String name = row.getString("FK_NAME");
        String table = row.getString("FKTABLE_NAME");
        String target = row.getString("PKTABLE_NAME");
        short rule = row.getShort("DELETE_RULE");
        ForeignKey key = found.computeIfAbsent(
                table + "." + name,
                id -> new ForeignKey(name, table, new ArrayList<>(), target, new ArrayList<>(), rule));
        key.columns().add(row.getString("FKCOLUMN_NAME"));
        key.targetColumns().add(row.getString("PKCOLUMN_NAME"));
    }

    void drop(Connection connection) throws SQLException {
        run(connection, keys.stream().map(ForeignKey::drop).toList());
    }

    void add(Connection connection) throws SQLException {
        run(connection, keys.stream().map(ForeignKey::add).toList());
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }
}
