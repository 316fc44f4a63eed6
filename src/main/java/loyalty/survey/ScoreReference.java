package loyalty.survey;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer with scores stays in the register. */
@Component
class ScoreReference implements CustomerReference {

    @Override
    public String exists(String customerAlias) {
        return "exists (select 1 from satisfaction_score s where s.customer_id = %s.id)".formatted(customerAlias);
    }
}
