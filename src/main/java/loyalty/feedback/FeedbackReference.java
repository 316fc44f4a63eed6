package loyalty.feedback;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer who said something stays in the register. */
@Component
class FeedbackReference implements CustomerReference {

    @Override
    public String table() {
        return "feedback";
    }
}
