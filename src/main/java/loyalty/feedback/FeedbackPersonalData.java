package loyalty.feedback;

import static loyalty.shared.PersonalKind.BEHAVIOUR;
import static loyalty.shared.PersonalKind.IDENTITY;
import static loyalty.shared.PersonalKind.WORDS;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedbackPersonalData {
    private static final String OF_CUSTOMER = "%s in (select id from feedback where customer_id = :customer)";

    @Bean
    PersonalTable personalFeedback() {
        return PersonalTable.ofCustomers("feedback")
                .emptied(WORDS, "content")
                .kept(BEHAVIOUR, "given_on", "kind", "category");
    }

    @Bean
    PersonalTable personalComplaint() {
        return PersonalTable.ofCustomers("complaint", OF_CUSTOMER.formatted("id"))
                .cleared(WORDS, "result")
                .kept(BEHAVIOUR, "state", "severity", "verdict");
    }

    @Bean
    PersonalTable personalComplaintStep() {
        return PersonalTable.ofCustomers("complaint_step", OF_CUSTOMER.formatted("complaint_id"))
                .cleared(WORDS, "words");
    }

    @Bean
    PersonalTable personalComplaintLink() {
        return PersonalTable.ofCustomers("complaint_link", OF_CUSTOMER.formatted("complaint_id"))
                .goingAsAWhole()
                .cleared(IDENTITY, "token_hash");
    }
}
