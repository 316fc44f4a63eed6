package loyalty.purchase;

import static loyalty.shared.PersonalKind.BEHAVIOUR;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PurchasePersonalData {

    @Bean
    PersonalTable personalPurchase() {
        return PersonalTable.ofCustomers("purchase").kept(BEHAVIOUR, "purchased_on", "channel_code", "order_number");
    }

    @Bean
    PersonalTable personalPurchaseBeforeImport() {
        return PersonalTable.ofCustomers("purchase_before_import").kept(BEHAVIOUR, "purchased_on", "channel_code");
    }
}
