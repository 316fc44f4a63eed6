package loyalty.credit.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import loyalty.credit.CreditStanding;
import loyalty.uikit.Notifications;

/** How a customer stands, what they owe and what they paid. */
@StyleSheet("context://styles/credit.css")
class CreditTab extends Div {
    private final transient CreditPanel services;
    private final UUID customer;
    private final StandingSection standing;
    private final ReceivableList receivables;
    private final PaymentList payments;

    CreditTab(CreditPanel services, UUID customer, boolean editable) {
        this.services = services;
        this.customer = customer;
        addClassName("ld-credit");
        standing = new StandingSection(services, customer, editable, this::saved);
        receivables = new ReceivableList(services, customer, editable, this::saved);
        payments = new PaymentList(services, customer, editable, this::saved);
        add(standing, receivables, payments);
        show(services.credit.look(customer));
    }

    /** All of it, as each payment changes all three. */
    private void saved(String text) {
        show(services.credit.standing(customer));
        Notifications.done(getTranslation(text));
    }

    private void show(CreditStanding now) {
        standing.show(now);
        receivables.show(now.receivables());
        payments.show(now.payments());
    }
}
