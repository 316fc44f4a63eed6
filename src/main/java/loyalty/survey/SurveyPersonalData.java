package loyalty.survey;

import static loyalty.shared.PersonalKind.BEHAVIOUR;
import static loyalty.shared.PersonalKind.WORDS;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SurveyPersonalData {

    @Bean
    PersonalTable personalScore() {
        return PersonalTable.ofCustomers("satisfaction_score")
                .cleared(WORDS, "note")
                .kept(BEHAVIOUR, "scored_on", "source");
    }

    @Bean
    PersonalTable personalRecommendation() {
        return PersonalTable.ofCustomers("recommendation").kept(BEHAVIOUR, "answered_on", "source");
    }
}
