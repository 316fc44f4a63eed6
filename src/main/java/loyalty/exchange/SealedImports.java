package loyalty.exchange;

import java.util.List;
import loyalty.keys.SealedColumn;
import loyalty.keys.SealedRows;
import loyalty.keys.SealedStore;
import loyalty.keys.SealedTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What imports overwrote holds contact data. */
@Configuration(proxyBeanMethods = false)
class SealedImports {

    @Bean
    SealedStore sealedImportChanges(SealedTables tables) {
        return tables.of(
                new SealedRows("import_change", List.of("import_id", "customer_id", "field"), "customer_id", "true"),
                SealedColumn.of("old_value", ImportChanges.OLD),
                SealedColumn.of("new_value", ImportChanges.NEW));
    }
}
