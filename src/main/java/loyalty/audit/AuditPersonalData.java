package loyalty.audit;

import static loyalty.shared.PersonalKind.ACCOUNT;
import static loyalty.shared.PersonalKind.WORDS;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log keeps who did what and when; the values of an erased customer's records go, and the chain still holds. */
@Configuration(proxyBeanMethods = false)
class AuditPersonalData {

    @Bean
    PersonalTable personalChange() {
        return PersonalTable.ofCustomers("audit_change", "record_id = :customer and encrypted")
                .cleared(WORDS, "old_value", "new_value", "salt")
                .kept(ACCOUNT, "user_name");
    }
}
