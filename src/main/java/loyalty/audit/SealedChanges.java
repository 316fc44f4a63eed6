package loyalty.audit;

import loyalty.keys.SealedColumn;
import loyalty.keys.SealedColumn.Form;
import loyalty.keys.SealedRows;
import loyalty.keys.SealedStore;
import loyalty.keys.SealedTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log keeps personal values encrypted. */
@Configuration(proxyBeanMethods = false)
class SealedChanges {

    @Bean
    SealedStore sealedAuditChanges(SealedTables tables) {
        return tables.of(
                SealedRows.of("audit_change").where("encrypted"),
                SealedColumn.of("old_value", AuditStore.OLD).in(Form.BASE64),
                SealedColumn.of("new_value", AuditStore.NEW).in(Form.BASE64),
                SealedColumn.of("salt", ValueProof.SALT).in(Form.BASE64));
    }
}
