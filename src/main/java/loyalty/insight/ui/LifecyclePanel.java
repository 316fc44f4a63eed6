package loyalty.insight.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerPanel;
import loyalty.customer.CustomerService;
import loyalty.insight.ChurnReasonService;
import loyalty.insight.LifecycleService;
import loyalty.uikit.Formats;

/** The tab that tells how a customer was won, kept and won back. */
@org.springframework.stereotype.Component
class LifecyclePanel implements CustomerPanel {
    private static final int ORDER = 15;

    private final LifecycleService lifecycles;
    private final CustomerService customers;
    private final CustomerFields fields;
    private final Formats formats;
    private final ChurnReasonService reasons;

    LifecyclePanel(
            LifecycleService lifecycles,
            CustomerService customers,
            CustomerFields fields,
            Formats formats,
            ChurnReasonService reasons) {
        this.lifecycles = lifecycles;
        this.customers = customers;
        this.fields = fields;
        this.formats = formats;
        this.reasons = reasons;
    }

    @Override
    public String titleKey() {
        return "insight.lifecycle";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(UUID customerId) {
        return new LifecycleTab(
                lifecycles.of(customerId),
                customers.profile(customerId),
                fields,
                formats,
                new ChurnWords(reasons, formats, customerId));
    }
}
