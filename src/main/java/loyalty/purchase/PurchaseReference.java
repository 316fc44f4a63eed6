package loyalty.purchase;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer with purchases stays in the register. */
@Component
class PurchaseReference implements CustomerReference {

    @Override
    public String exists(String customerAlias) {
        return "exists (select 1 from purchase p where p.customer_id = %s.id)".formatted(customerAlias);
    }
}
