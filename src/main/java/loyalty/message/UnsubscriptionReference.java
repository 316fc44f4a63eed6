package loyalty.message;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** Who wants no mails wants none either after being merged with somebody. */
@Component
class UnsubscriptionReference implements CustomerReference {

    @Override
    public String table() {
        return "customer_unsubscription";
    }
}
