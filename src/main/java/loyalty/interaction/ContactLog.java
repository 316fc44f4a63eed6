package loyalty.interaction;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.customer.CustomerContacts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes each change of a contact in the customer's history and keeps the day of their last contact. */
@Component
class ContactLog {
    private static final int EXCERPT = 300;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final AuditLog audit;
    private final CustomerContacts customers;
    private final ContactStore contacts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactLog(
            AuditLog audit,
            CustomerContacts customers,
            ContactStore contacts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.audit = audit;
        this.customers = customers;
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
    }

    void note(String action, Contact contact, @Nullable ContactData before, @Nullable ContactData after) {
        UUID customer = contact.customerId();
        customers.keepLast(customer, () -> contacts.last(customer));
        audit.record(new AuditEntry(
                action, "interaction", customer, AuditedContact.CONTENT, described(before), described(after), true));
        events.publishEvent(new ContactsChanged(Set.of(customer)));
    }

    /** @param before the file's name, if there was one; after likewise */
    void noteFile(String action, Contact contact, @Nullable String before, @Nullable String after) {
        audit.record(
                new AuditEntry(action, "interaction", contact.customerId(), AuditedContact.FILE, before, after, true));
    }

    /** The beginning of it: a row of the log is no place for four thousand characters. */
    private @Nullable String described(@Nullable ContactData data) {
        if (data == null) return null;
        String content = data.content();
        int end = content.offsetByCodePoints(0, Math.min(EXCERPT, content.codePointCount(0, content.length())));
        String excerpt = end < content.length() ? content.substring(0, end) + " …" : content;
        String time = TIME.withZone(clock.getZone()).format(data.at());
        return "%s · %s · %s".formatted(time, data.channel(), excerpt);
    }
}
