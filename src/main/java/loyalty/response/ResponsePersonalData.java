package loyalty.response;

import static loyalty.shared.PersonalKind.BEHAVIOUR;
import static loyalty.shared.PersonalKind.IDENTITY;
import static loyalty.shared.PersonalKind.WORDS;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResponsePersonalData {

    @Bean
    PersonalTable personalResponse() {
        return PersonalTable.ofCustomers("response")
                .cleared(IDENTITY, "visitor_hash")
                .kept(BEHAVIOUR, "channel", "state", "language");
    }

    @Bean
    PersonalTable personalAnswer() {
        return PersonalTable.ofCustomers(
                        "answer", "response_id in (select id from response where customer_id = :customer)")
                .cleared(WORDS, "words")
                .kept(BEHAVIOUR, "question", "choice");
    }
}
