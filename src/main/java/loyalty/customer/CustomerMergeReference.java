package loyalty.customer;

import org.springframework.stereotype.Component;

/** Who was merged into a customer goes with them when they are absorbed in turn. */
@Component
class CustomerMergeReference implements CustomerReference {

    @Override
    public String table() {
        return "customer_merge";
    }

    @Override
    public String column() {
        return "survivor_id";
    }
}
