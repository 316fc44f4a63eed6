package loyalty.exchange;

import static loyalty.shared.PersonalKind.ACCOUNT;
import static loyalty.shared.PersonalKind.IDENTITY;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangePersonalData {

    @Bean
    PersonalTable personalImport() {
        return PersonalTable.ofStaff("import_run").kept(ACCOUNT, "file_name");
    }

    /** What imports overwrote, kept to undo them: of an erased customer that can't be undone any more. */
    @Bean
    PersonalTable personalImportChange() {
        return PersonalTable.ofCustomers("import_change").goingAsAWhole().cleared(IDENTITY, "old_value", "new_value");
    }

    @Bean
    PersonalTable personalListMember() {
        return PersonalTable.ofCustomers("customer_list_member").goingAsAWhole().cleared(IDENTITY, "customer_id");
    }
}
