package loyalty.purchase.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.customer.Choice;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerPanel;
import loyalty.customer.DictionaryKind;
import loyalty.customer.DictionaryService;
import loyalty.identity.Capability;
import loyalty.purchase.ProductService;
import loyalty.purchase.PurchaseService;
import loyalty.purchase.ReturnService;
import loyalty.uikit.Formats;

/** The tab of what a customer bought and returned. */
@org.springframework.stereotype.Component
class PurchasePanel implements CustomerPanel {
    private static final int ORDER = 20;

    final PurchaseService purchases;
    final ReturnService returns;
    final ProductService products;
    final DictionaryService dictionaries;
    final CustomerAccess access;
    final Formats formats;
    final Clock clock;

    PurchasePanel(
            PurchaseService purchases,
            ReturnService returns,
            ProductService products,
            DictionaryService dictionaries,
            CustomerAccess access,
            Formats formats,
            Clock clock) {
        this.purchases = purchases;
        this.returns = returns;
        this.products = products;
        this.dictionaries = dictionaries;
        this.access = access;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "purchase.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(UUID customerId) {
        return new PurchaseTab(this, customerId, access.allows(customerId, Capability.PURCHASE_EDIT));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Choice> channels() {
        return dictionaries.choices(DictionaryKind.CHANNEL);
    }
}
