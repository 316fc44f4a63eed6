package loyalty.campaign;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer who was invited stays in the register. */
@Component
class InvitationReference implements CustomerReference {

    @Override
    public String table() {
        return "invitation";
    }
}
