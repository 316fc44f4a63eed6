package loyalty.customer.ui;

import java.util.UUID;
import java.util.stream.Stream;
import loyalty.customer.ContactFormat;
import loyalty.customer.ContactReveal;
import loyalty.customer.CustomerAction;
import loyalty.customer.CustomerProfile;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.uikit.Icons;
import org.springframework.stereotype.Component;

/** Shows masked contact data for a minute. */
@Component
class RevealAction implements CustomerAction {
    private static final int ORDER = 700;

    private final ContactReveal reveal;
    private final ContactFormat contacts;

    RevealAction(ContactReveal reveal, ContactFormat contacts) {
        this.reveal = reveal;
        this.contacts = contacts;
    }

    @Override
    public String titleKey() {
        return "customer.reveal";
    }

    @Override
    public String icon() {
        return Icons.SHOW;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Capability capability() {
        return Capability.CONTACT_REVEAL;
    }

    @Override
    public boolean suits(CustomerProfile customer) {
        return Stream.of("phone", "email")
                .flatMap(field -> Stream.ofNullable(customer.fields().get(field)))
                .anyMatch(field ->
                        field.access() == Access.MASKED && !field.value().isEmpty());
    }

    @Override
    public void open(UUID customerId, Runnable done) {
        new RevealDialog(reason -> reveal.reveal(customerId, reason), contacts).open();
    }
}
