package loyalty.credit;

import static loyalty.shared.PersonalKind.MONEY;
import static loyalty.shared.PersonalKind.WORDS;

import loyalty.shared.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CreditPersonalData {

    @Bean
    PersonalTable personalReceivable() {
        return PersonalTable.ofCustomers("receivable")
                .cleared(WORDS, "note")
                .kept(MONEY, "number", "issued_on", "due_on", "currency");
    }

    @Bean
    PersonalTable personalPayment() {
        return PersonalTable.ofCustomers("payment")
                .cleared(WORDS, "note")
                .kept(MONEY, "number", "paid_on", "currency", "method");
    }

    @Bean
    PersonalTable personalReversal() {
        return PersonalTable.ofCustomers(
                        "payment_reversal", "payment_id in (select id from payment where customer_id = :customer)")
                .emptied(WORDS, "reason")
                .kept(MONEY, "reversed_on");
    }

    @Bean
    PersonalTable personalLimit() {
        return PersonalTable.ofCustomers("credit_limit").kept(MONEY, "currency");
    }

    @Bean
    PersonalTable personalOverride() {
        return PersonalTable.ofCustomers("rating_override")
                .emptied(WORDS, "reason")
                .kept(MONEY, "rating", "last_day");
    }

    @Bean
    PersonalTable personalRatingChange() {
        return PersonalTable.ofCustomers("rating_change").kept(MONEY, "rating");
    }

    @Bean
    PersonalTable personalStanding() {
        return PersonalTable.ofCustomers("credit_standing").kept(MONEY, "currency", "rating");
    }
}
