package loyalty.credit;

import loyalty.customer.CustomerReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A customer with credit records stays in the register. */
@Configuration
class CreditReferences {

    @Bean
    CustomerReference receivableReference() {
        return () -> "receivable";
    }

    @Bean
    CustomerReference paymentReference() {
        return () -> "payment";
    }

    @Bean
    CustomerReference creditLimitReference() {
        return () -> "credit_limit";
    }

    @Bean
    CustomerReference ratingOverrideReference() {
        return () -> "rating_override";
    }

    @Bean
    CustomerReference ratingChangeReference() {
        return () -> "rating_change";
    }
}
