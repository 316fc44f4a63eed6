package loyalty.followup;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer who is followed up stays in the register. */
@Component
class FollowupReference implements CustomerReference {

    @Override
    public String table() {
        return "followup";
    }
}
