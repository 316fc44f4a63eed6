package loyalty.identity;

import java.util.List;
import loyalty.keys.SealedColumn;
import loyalty.keys.SealedRows;
import loyalty.keys.SealedStore;
import loyalty.keys.SealedTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses of staff and the secrets of their second factors are encrypted. */
@Configuration(proxyBeanMethods = false)
class SealedAccounts {

    @Bean
    SealedStore sealedAccountEmails(SealedTables tables) {
        return tables.of(SealedRows.of("app_user"), SealedColumn.of("email", AccountEmail.COLUMN));
    }

    @Bean
    SealedStore sealedSecondFactors(SealedTables tables) {
        return tables.of(
                new SealedRows("second_factor", List.of("user_id"), "user_id", "true"),
                SealedColumn.of("secret", SecondFactorStore.COLUMN));
    }
}
