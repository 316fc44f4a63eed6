package loyalty.identity;

import loyalty.keys.SealedColumn;
import loyalty.keys.SealedRows;
import loyalty.keys.SealedStore;
import loyalty.keys.SealedTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses of staff are encrypted. */
@Configuration(proxyBeanMethods = false)
class SealedAccounts {

    @Bean
    SealedStore sealedAccountEmails(SealedTables tables) {
        return tables.of(SealedRows.of("app_user"), SealedColumn.of("email", AccountEmail.COLUMN));
    }
}
