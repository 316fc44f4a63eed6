package loyalty.interaction.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import loyalty.interaction.ContactData;
import loyalty.interaction.ContactSummary;
import loyalty.interaction.CustomerReaction;
import loyalty.interaction.InteractionService;
import loyalty.uikit.Icons;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was said between the customer and the company, in their timeline. */
@Component
@Order(10)
class ContactTimeline implements TimelineSource {
    private final InteractionService contacts;
    private final Clock clock;

    ContactTimeline(InteractionService contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "interaction.title";
    }

    @Override
    public String icon() {
        return Icons.PHONE;
    }

    @Override
    public List<TimelineEntry> newest(UUID customerId, int offset, int limit) {
        return contacts.of(customerId, offset, limit).stream().map(this::entry).toList();
    }

    private TimelineEntry entry(ContactSummary contact) {
        ContactData data = contact.data();
        return new TimelineEntry(
                LocalDate.ofInstant(data.at(), clock.getZone()),
                data.at(),
                translate("interaction.channel." + data.channel()) + " · "
                        + translate("interaction.direction." + data.direction()),
                data.content(),
                facts(contact));
    }

    private static List<String> facts(ContactSummary contact) {
        CustomerReaction reaction = contact.data().reaction();
        Stream<String> felt = reaction == CustomerReaction.NONE
                ? Stream.empty()
                : Stream.of(translate("interaction.reaction." + reaction));
        return Stream.concat(felt, Stream.of(contact.by())).toList();
    }
}
