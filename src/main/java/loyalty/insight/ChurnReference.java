package loyalty.insight;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer of whom it is told why they left stays in the register. */
@Component
class ChurnReference implements CustomerReference {

    @Override
    public String table() {
        return "churn_reason";
    }
}
