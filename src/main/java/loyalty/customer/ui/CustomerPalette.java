package loyalty.customer.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.customer.CustomerChooser;
import loyalty.customer.CustomerFinder;
import loyalty.customer.FoundCustomer;
import loyalty.identity.Capability;
import loyalty.uikit.Finding;
import loyalty.uikit.FindingGroup;
import loyalty.uikit.Icons;
import loyalty.uikit.Palette;
import org.springframework.stereotype.Component;

/** Lets the user choose a customer from what they type; before that, from their own. */
@Component
class CustomerPalette implements CustomerChooser {
    private static final int SHOWN = 8;

    private final CustomerFinder customers;

    CustomerPalette(CustomerFinder customers) {
        this.customers = customers;
    }

    @Override
    public void choose(Capability capability, Consumer<UUID> then) {
        new Palette(
                        translate("customer.choose"),
                        translate("customer.choose.by"),
                        typed -> find(typed, capability, then))
                .open();
    }

    private List<FindingGroup> find(String typed, Capability capability, Consumer<UUID> then) {
        return typed.isBlank()
                ? group("customer.choose.own", customers.own(SHOWN), then)
                : group("customer.choose.found", customers.find(typed, capability, SHOWN), then);
    }

    private static List<FindingGroup> group(String titleKey, List<FoundCustomer> found, Consumer<UUID> then) {
        List<Finding> findings =
                found.stream().map(customer -> finding(customer, then)).toList();
        return findings.isEmpty() ? List.of() : List.of(new FindingGroup(translate(titleKey), findings));
    }

    private static Finding finding(FoundCustomer customer, Consumer<UUID> then) {
        String detail = (customer.number() + " " + customer.company()).strip();
        return new Finding(customer.name(), detail, Icons.CUSTOMER, () -> then.accept(customer.id()));
    }
}
