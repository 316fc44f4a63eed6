package loyalty.response;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer who answered stays in the register. */
@Component
class ResponseReference implements CustomerReference {

    @Override
    public String table() {
        return "response";
    }
}
