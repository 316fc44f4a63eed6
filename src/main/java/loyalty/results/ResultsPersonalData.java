package loyalty.results;

import static loyalty.shared.PersonalKind.BEHAVIOUR;
import static loyalty.shared.PersonalKind.DESCRIPTION;
import static loyalty.shared.PersonalKind.WORDS;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResultsPersonalData {
    private static final String OF_CUSTOMER = "response_id in (select id from response where customer_id = :customer)";

    @Bean
    PersonalTable personalResponseGroup() {
        return PersonalTable.ofCustomers("response_group", OF_CUSTOMER)
                .kept(DESCRIPTION, "type_code", "need_code")
                .kept(BEHAVIOUR, "channel", "stage");
    }

    /** Tags are staff's own words about an answer. */
    @Bean
    PersonalTable personalTag() {
        return PersonalTable.ofCustomers("answer_tag", OF_CUSTOMER)
                .goingAsAWhole()
                .cleared(WORDS, "tag");
    }
}
