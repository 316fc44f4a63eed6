package loyalty.interaction.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import loyalty.customer.ContactFormat;
import loyalty.customer.CustomerProfile;
import loyalty.customer.CustomerService;
import loyalty.interaction.ContactSummary;
import loyalty.interaction.InteractionService;
import loyalty.interaction.PhraseService;
import loyalty.uikit.Notifications;
import org.springframework.stereotype.Component;

/** Opens the dialog of a contact: for a new one, or for one that is to be put right. */
@Component
class ContactDialogs {
    final InteractionService interactions;
    final Clock clock;
    private final CustomerService customers;
    private final ContactFormat format;
    private final PhraseService phrases;
    private final ContactParts parts;

    ContactDialogs(
            InteractionService interactions,
            Clock clock,
            CustomerService customers,
            ContactFormat format,
            PhraseService phrases,
            ContactParts parts) {
        this.interactions = interactions;
        this.clock = clock;
        this.customers = customers;
        this.format = format;
        this.phrases = phrases;
        this.parts = parts;
    }

    void create(UUID customerId, Runnable done) {
        CustomerProfile customer = customers.profile(customerId);
        new NewContactForm(this, parts, customer, done).open();
    }

    void change(ContactSummary contact, Runnable done) {
        ContactForm form = ContactForm.of(contact.data(), clock.getZone());
        ContactFields fields = fields();
        fields.binder.readBean(form);
        CustomerProfile customer = customers.profile(contact.customerId());
        var files = new ChangedFiles(parts.attachments, contact.files());
        var dialog = new ContactDialog(
                translate("interaction.edit"),
                fields,
                () -> {
                    fields.binder.writeBean(form);
                    interactions.change(contact.id(), contact.version(), form.data(clock.getZone()), files.changes());
                    Notifications.done(translate("interaction.saved"));
                    done.run();
                },
                phrases(fields));
        dialog.with(customer, phone(customer)).wideField(files);
        dialog.open();
    }

    ContactFields fields() {
        return new ContactFields(() -> LocalDateTime.now(clock));
    }

    PhraseMenu phrases(ContactFields fields) {
        return new PhraseMenu(phrases, fields.content);
    }

    String phone(CustomerProfile customer) {
        return format.phone(customer.value("phone"));
    }
}
