package loyalty.customer;

import java.util.List;
import java.util.Map;
import loyalty.keys.SealedColumn;
import loyalty.keys.SealedRows;
import loyalty.keys.SealedStore;
import loyalty.keys.SealedTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the register keeps contact data: with the customers, and with what they were before they were merged. */
@Configuration(proxyBeanMethods = false)
class SealedCustomers {

    @Bean
    SealedStore sealedRegister(SealedTables tables, ContactVault vault) {
        return tables.of(SealedRows.of("customer"), columns(vault));
    }

    @Bean
    SealedStore sealedMergers(SealedTables tables, ContactVault vault) {
        return tables.of(
                new SealedRows("customer_before_merge", List.of("merge_id", "id"), "id", "true"), columns(vault));
    }

    private static SealedColumn[] columns(ContactVault vault) {
        return new SealedColumn[] {
            SealedColumn.of("phone", ContactVault.PHONE)
                    .foundBy(Map.of("phone_index", vault::phoneIndex, "phone_tail_index", vault::phoneTailIndex)),
            SealedColumn.of("email", ContactVault.EMAIL).foundBy(Map.of("email_index", vault::emailIndex)),
            SealedColumn.of("address", ContactVault.ADDRESS)
        };
    }
}
