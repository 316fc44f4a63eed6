package loyalty.interaction;

import static loyalty.shared.PersonalKind.BEHAVIOUR;
import static loyalty.shared.PersonalKind.WORDS;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactPersonalData {

    @Bean
    PersonalTable personalContact() {
        return PersonalTable.ofCustomers("interaction")
                .emptied(WORDS, "content", "reaction_words", "problem", "solution")
                .kept(BEHAVIOUR, "channel", "direction", "reaction");
    }

    @Bean
    PersonalTable personalAttachment() {
        return PersonalTable.ofCustomers(
                        "attachment", "interaction_id in (select id from interaction where customer_id = :customer)")
                .goingAsAWhole()
                .cleared(WORDS, "name");
    }

    @Bean
    PersonalTable personalDraft() {
        return PersonalTable.ofCustomers("contact_draft").goingAsAWhole().cleared(WORDS, "content");
    }
}
