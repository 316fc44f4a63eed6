package loyalty.interview;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer whom somebody called stays in the register. */
@Component
class CallReference implements CustomerReference {

    @Override
    public String table() {
        return "interview_call";
    }
}
