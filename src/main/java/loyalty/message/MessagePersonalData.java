package loyalty.message;

import static loyalty.shared.PersonalKind.BEHAVIOUR;
import static loyalty.shared.PersonalKind.CONTACT;
import static loyalty.shared.PersonalKind.IDENTITY;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MessagePersonalData {

    @Bean
    PersonalTable personalMail() {
        return PersonalTable.ofCustomers("customer_mail")
                .cleared(IDENTITY, "link_hash")
                .kept(BEHAVIOUR, "state", "failure", "language");
    }

    @Bean
    PersonalTable personalUndeliverable() {
        return PersonalTable.ofCustomers(
                        "undeliverable_address",
                        "email_index in (select email_index from customer where id = :customer)")
                .goingAsAWhole()
                .cleared(CONTACT, "email_index");
    }
}
