package loyalty.message.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import loyalty.customer.CustomerPanel;
import loyalty.message.CustomerMailService;
import loyalty.uikit.Formats;

/** The tab of mails to a customer. */
@org.springframework.stereotype.Component
class CustomerMailPanel implements CustomerPanel {
    private static final int ORDER = 80;

    final CustomerMailService mails;
    final Formats formats;

    CustomerMailPanel(CustomerMailService mails, Formats formats) {
        this.mails = mails;
        this.formats = formats;
    }

    @Override
    public String titleKey() {
        return "message.tab";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(UUID customerId) {
        return new CustomerMailTab(this, customerId);
    }
}
