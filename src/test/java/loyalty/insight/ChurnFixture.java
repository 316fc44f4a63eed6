package loyalty.insight;

import java.time.LocalDate;
import java.util.UUID;
import loyalty.identity.Permissions;
import org.springframework.stereotype.Component;

/** Reasons of churn for tests of any module: to be autowired. */
@Component
public class ChurnFixture {
    private final ChurnReasonStore store;
    private final Permissions permissions;

    ChurnFixture(ChurnReasonStore store, Permissions permissions) {
        this.store = store;
        this.permissions = permissions;
    }

    /** By whoever is signed in, whether the customer is lost or not. */
    public void told(UUID customer, LocalDate lostOn) {
        store.keep(customer, lostOn, "PRICE", "Too dear", permissions.user().id());
    }
}
