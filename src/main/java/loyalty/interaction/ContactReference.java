package loyalty.interaction;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer whom somebody was in contact with stays in the register. */
@Component
class ContactReference implements CustomerReference {

    @Override
    public String table() {
        return "interaction";
    }
}
