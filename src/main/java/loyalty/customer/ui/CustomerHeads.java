package loyalty.customer.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import loyalty.customer.ContactFormat;
import loyalty.customer.CustomerAction;
import loyalty.customer.CustomerBelonging;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerNextStep;
import loyalty.customer.CustomerProfile;
import loyalty.customer.CustomerStanding;
import loyalty.identity.Permissions;
import loyalty.uikit.Icons;
import org.springframework.stereotype.Component;

/** Makes the head of a customer's page of what the modules know of them and offer to do. */
@Component
class CustomerHeads {
    private final CustomerFields fields;
    private final ContactFormat contacts;
    private final CustomerStanding standing;
    private final List<CustomerBelonging> belonging;
    private final CustomerNextStep nextStep;
    private final List<CustomerAction> actions;
    private final Permissions permissions;

    CustomerHeads(
            CustomerFields fields,
            ContactFormat contacts,
            CustomerStanding standing,
            List<CustomerBelonging> belonging,
            CustomerNextStep nextStep,
            List<CustomerAction> actions,
            Permissions permissions) {
        this.fields = fields;
        this.contacts = contacts;
        this.standing = standing;
        this.belonging = belonging;
        this.nextStep = nextStep;
        this.actions = actions;
        this.permissions = permissions;
    }

    /** @param changed runs after something was recorded about the customer from here */
    CustomerHead of(CustomerProfile profile, Runnable changed) {
        CustomerHead head =
                new CustomerHead(profile, fields, contacts, standing.of(profile.id()), places(profile.id()));
        CustomerAction.offered(actions, permissions).stream()
                .filter(action -> action.suits(profile))
                .forEach(action -> head.actions(button(action, profile.id(), changed)));
        head.add(nextStep.of(profile.id(), changed));
        return head;
    }

    private List<CustomerBelonging.Place> places(UUID customerId) {
        Locale locale = UI.getCurrent().getLocale();
        return belonging.stream()
                .flatMap(each -> each.of(customerId, locale).stream())
                .toList();
    }

    private static Button button(CustomerAction action, UUID customerId, Runnable changed) {
        return new Button(
                translate(action.titleKey()), Icons.of(action.icon()), click -> action.open(customerId, changed));
    }
}
