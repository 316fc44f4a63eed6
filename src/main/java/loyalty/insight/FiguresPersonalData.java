package loyalty.insight;

import static loyalty.shared.PersonalKind.BEHAVIOUR;
import static loyalty.shared.PersonalKind.MONEY;
import static loyalty.shared.PersonalKind.WORDS;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FiguresPersonalData {

    @Bean
    PersonalTable personalFigures() {
        return PersonalTable.ofCustomers("customer_figures")
                .cleared(WORDS, "last_feedback", "next_followup")
                .kept(BEHAVIOUR, "favourite_product", "stage", "rfm_segment", "rfm_cell", "activity", "nps_group")
                .kept(BEHAVIOUR, "first_purchase_on", "last_purchase_on", "last_score_on", "last_score_source")
                .kept(BEHAVIOUR, "last_feedback_on", "last_feedback_kind", "last_recommendation_on")
                .kept(BEHAVIOUR, "next_followup_on")
                .kept(MONEY, "credit_rating", "credit_currency");
    }

    @Bean
    PersonalTable personalChurnReasons() {
        return PersonalTable.ofCustomers("churn_reason")
                .cleared(WORDS, "note")
                .kept(BEHAVIOUR, "lost_on", "reason", "told_at");
    }

    @Bean
    PersonalTable personalChurnQuestions() {
        return PersonalTable.ofCustomers("churn_asked").kept(BEHAVIOUR, "lost_on");
    }

    @Bean
    PersonalTable personalStages() {
        return PersonalTable.ofCustomers("customer_stage").kept(BEHAVIOUR, "stage", "since", "until");
    }

    @Bean
    PersonalTable personalMonthEnds() {
        return PersonalTable.ofCustomers("customer_month").kept(BEHAVIOUR, "rfm_segment", "rfm_cell", "month_end");
    }
}
