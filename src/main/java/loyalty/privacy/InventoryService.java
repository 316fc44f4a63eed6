package loyalty.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.keys.SealedStore;
import loyalty.privacy.ErasureLine.Fate;
import loyalty.shared.PersonalTable;
import loyalty.shared.PersonalTable.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which personal data there is, and where (PIPL 55, GDPR 30): generated from what the modules declare. */
@Service
@Requires(Capability.PERSONAL_DATA)
public class InventoryService {
    private final PersonalTables tables;
    private final List<SealedStore> sealed;
    private final JdbcClient jdbc;

    InventoryService(PersonalTables tables, List<SealedStore> sealed, JdbcClient jdbc) {
        this.tables = tables;
        this.sealed = sealed;
        this.jdbc = jdbc;
    }

    /** In the order of the modules. */
    public List<InventoryLine> inventory() {
        Set<String> encrypted = encrypted();
        return tables.all().stream()
                .flatMap(table -> table.columns().stream().map(column -> line(table, column, encrypted)))
                .toList();
    }

    private static InventoryLine line(PersonalTable table, Column column, Set<String> encrypted) {
        return new InventoryLine(
                table.name(),
                column.name(),
                table.isOfCustomers(),
                column.kind(),
                encrypted.contains(table.name() + "." + column.name()),
                fate(table, column));
    }

    private static Fate fate(PersonalTable table, Column column) {
        if (table.removed()) return Fate.REMOVED;
        return column.erased() == null ? Fate.KEPT : Fate.CLEARED;
    }

    /** What is sealed, and bytes, which are blind indexes otherwise. */
    private Set<String> encrypted() {
        Set<String> columns = new HashSet<>(jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = current_schema and data_type in ('bytea', 'BINARY VARYING')
                        """).query(String.class).list());
        sealed.forEach(store -> columns.addAll(store.columns()));
        return columns;
    }
}
