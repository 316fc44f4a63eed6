package loyalty.consent;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** What somebody said holds also after being merged with somebody. */
@Component
class ConsentReference implements CustomerReference {

    @Override
    public String table() {
        return "customer_consent";
    }
}
