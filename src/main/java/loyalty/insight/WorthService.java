package loyalty.insight;

import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import loyalty.statistics.Fit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer is worth, with what makes up their score. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.CUSTOMER_VIEW)
public class WorthService {
    private final WorthStore store;
    private final RfmWindowStore window;
    private final MonthEndStore months;
    private final CustomerAccess access;

    WorthService(WorthStore store, RfmWindowStore window, MonthEndStore months, CustomerAccess access) {
        this.store = store;
        this.window = window;
        this.months = months;
        this.access = access;
    }

    public CustomerWorth of(UUID customerId) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        Appraisal appraisal = store.appraisal();
        BuyingRecord customer = store.record(customerId).orElseThrow(() -> new RefusedException("customer.notFound"));
        return new CustomerWorth(
                appraisal.of(customer),
                customer.lastOn() != null,
                customer.windowDays() > 0,
                window.kept(),
                refusal(appraisal.model().purchases()),
                refusal(appraisal.model().spending()),
                months.scores(customerId, CustomerWorth.MONTHS));
    }

    private static Fit.@Nullable Reason refusal(Fit<?> fit) {
        return fit instanceof Fit.Refused<?> refused ? refused.reason() : null;
    }
}
