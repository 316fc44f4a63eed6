package loyalty.interaction.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import loyalty.customer.ContactFormat;
import loyalty.customer.CustomerProfile;
import loyalty.customer.CustomerService;
import loyalty.interaction.ContactSummary;
import loyalty.interaction.InteractionService;
import loyalty.uikit.Notifications;
import loyalty.uikit.Saving;
import org.springframework.stereotype.Component;

/** Opens the dialog of a contact: for a new one, or for one that is to be put right. */
@Component
class ContactDialogs {
    private final InteractionService interactions;
    private final CustomerService customers;
    private final ContactFormat format;
    private final Clock clock;

    ContactDialogs(InteractionService interactions, CustomerService customers, ContactFormat format, Clock clock) {
        this.interactions = interactions;
        this.customers = customers;
        this.format = format;
        this.clock = clock;
    }

    void create(UUID customerId, Runnable done) {
        ContactForm form = ContactForm.at(now().truncatedTo(ChronoUnit.MINUTES));
        ContactFields fields = fields(form);
        open("interaction.log", customerId, fields, () -> {
            fields.binder.writeBean(form);
            interactions.log(customerId, form.data(clock.getZone()));
            Notifications.done(translate("interaction.logged"));
            done.run();
        });
    }

    void change(ContactSummary contact, Runnable done) {
        ContactForm form = ContactForm.of(contact.data(), clock.getZone());
        ContactFields fields = fields(form);
        open("interaction.edit", contact.customerId(), fields, () -> {
            fields.binder.writeBean(form);
            interactions.change(contact.id(), contact.version(), form.data(clock.getZone()));
            Notifications.done(translate("interaction.saved"));
            done.run();
        });
    }

    private ContactFields fields(ContactForm form) {
        ContactFields fields = new ContactFields(this::now);
        fields.binder.readBean(form);
        return fields;
    }

    private void open(String titleKey, UUID customerId, ContactFields fields, Saving saving) {
        CustomerProfile customer = customers.profile(customerId);
        new ContactDialog(translate(titleKey), fields, saving)
                .with(customer, format.phone(customer.value("phone")))
                .open();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
