package loyalty.message;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer who was written to stays in the register. */
@Component
class MailReference implements CustomerReference {

    @Override
    public String table() {
        return "customer_mail";
    }
}
