package loyalty.consent.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.consent.ConsentService;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerPanel;
import loyalty.identity.Capability;
import loyalty.uikit.Formats;

/** The tab of what a customer agreed to. */
@org.springframework.stereotype.Component
class ConsentPanel implements CustomerPanel {
    private static final int ORDER = 85;

    final ConsentService consents;
    final Formats formats;
    private final CustomerAccess access;
    private final Clock clock;

    ConsentPanel(ConsentService consents, Formats formats, CustomerAccess access, Clock clock) {
        this.consents = consents;
        this.formats = formats;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "consent.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(UUID customerId) {
        return new ConsentTab(this, customerId, access.allows(customerId, Capability.CUSTOMER_EDIT));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
