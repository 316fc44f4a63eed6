package loyalty.survey;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer with scores stays in the register. */
@Component
class ScoreReference implements CustomerReference {

    @Override
    public String table() {
        return "satisfaction_score";
    }
}
