package loyalty.survey;

import loyalty.customer.CustomerReference;
import org.springframework.stereotype.Component;

/** A customer who said whether they recommend us stays in the register. */
@Component
class RecommendationReference implements CustomerReference {

    @Override
    public String table() {
        return "recommendation";
    }
}
