package loyalty.feedback;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer who said something stays in the register. */
@Component
class FeedbackReference implements CustomerReference {

    @Override
    public String exists(String customerAlias) {
        return "exists (select 1 from feedback e where e.customer_id = %s.id)".formatted(customerAlias);
    }
}
