package loyalty.purchase;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer with purchases stays in the register. */
@Component
class PurchaseReference implements CustomerReference {

    @Override
    public String table() {
        return "purchase";
    }
}
