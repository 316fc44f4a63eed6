package loyalty.insight.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import loyalty.customer.CustomerPanel;
import loyalty.insight.WorthService;
import loyalty.uikit.Formats;

/** The tab that tells what a customer is worth. */
@org.springframework.stereotype.Component
class WorthPanel implements CustomerPanel {
    private static final int ORDER = 16;

    private final WorthService worth;
    private final Formats formats;

    WorthPanel(WorthService worth, Formats formats) {
        this.worth = worth;
        this.formats = formats;
    }

    @Override
    public String titleKey() {
        return "insight.worth";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(UUID customerId) {
        return new WorthTab(worth.of(customerId), formats);
    }
}
