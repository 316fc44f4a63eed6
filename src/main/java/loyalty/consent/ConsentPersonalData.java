package loyalty.consent;

import static loyalty.shared.PersonalKind.BEHAVIOUR;
import static loyalty.shared.PersonalKind.WORDS;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentPersonalData {

    @Bean
    PersonalTable personalConsent() {
        return PersonalTable.ofCustomers("customer_consent")
                .cleared(WORDS, "proof")
                .kept(BEHAVIOUR, "purpose", "said_on", "way");
    }
}
