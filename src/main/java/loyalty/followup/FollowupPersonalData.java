package loyalty.followup;

import static loyalty.shared.PersonalKind.BEHAVIOUR;
import static loyalty.shared.PersonalKind.WORDS;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowupPersonalData {

    @Bean
    PersonalTable personalFollowup() {
        return PersonalTable.ofCustomers("followup")
                .emptied(WORDS, "subject")
                .cleared(WORDS, "result")
                .kept(BEHAVIOUR, "reason", "due_on", "state");
    }
}
