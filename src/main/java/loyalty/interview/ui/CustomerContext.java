package loyalty.interview.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.customer.ContactFormat;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerNavigation;
import loyalty.customer.CustomerProfile;
import loyalty.customer.CustomerService;
import loyalty.customer.CustomerStanding;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;

/** What whoever calls wants to know of the customer: who it is, how they stand, and what happened last. */
@org.springframework.stereotype.Component
class CustomerContext {
    private static final int ENTRIES = 6;

    private final CustomerService customers;
    private final CustomerFields fields;
    private final CustomerStanding standing;
    private final List<TimelineSource> sources;
    private final ContactFormat contacts;
    private final Formats formats;

    CustomerContext(
            CustomerService customers,
            CustomerFields fields,
            CustomerStanding standing,
            List<TimelineSource> sources,
            ContactFormat contacts,
            Formats formats) {
        this.customers = customers;
        this.fields = fields;
        this.standing = standing;
        this.sources = sources.stream().filter(TimelineSource::shownAtFirst).toList();
        this.contacts = contacts;
        this.formats = formats;
    }

    Aside of(UUID customerId) {
        CustomerProfile profile = customers.profile(customerId);
        var context = new Aside(name(profile), facts(profile), figures(customerId), happened(customerId));
        context.addClassName("ld-interview-customer");
        return context;
    }

    /** In a tab of its own: the interview stays. */
    private static H2 name(CustomerProfile profile) {
        var link = new Anchor(CustomerNavigation.location(profile.id()), profile.name());
        link.setTarget("_blank");
        return new H2(link);
    }

    private Div facts(CustomerProfile profile) {
        var locale = UI.getCurrent().getLocale();
        String type = fields.choiceName("type", profile.value("type"), locale);
        var facts = new Div(phone(profile.value("phone")));
        Stream.of(profile.number(), type, profile.value("company"), profile.value("title"))
                .filter(fact -> !fact.isEmpty())
                .map(Span::new)
                .forEach(facts::add);
        facts.addClassName("ld-interview-facts");
        return facts;
    }

    /** Calls the number; one that is masked is only shown. */
    private Component phone(String number) {
        if (!number.startsWith("+")) return new Span(number);
        return new Anchor("tel:" + number, Icons.of(Icons.PHONE), new Span(contacts.phone(number)));
    }

    private Div figures(UUID customerId) {
        var figures = new Div();
        figures.addClassName("ld-standings");
        standing.of(customerId).forEach(fact -> {
            var figure = new Div(new Span(fact.value()), new Span(fact.name()));
            figure.addClassName("ld-standing");
            figures.add(figure);
        });
        return figures;
    }

    private Div happened(UUID customerId) {
        var entries = new UnorderedList();
        sources.stream()
                .flatMap(source -> source.newest(customerId, 0, ENTRIES).stream())
                .sorted(TimelineEntry.NEWEST_FIRST)
                .limit(ENTRIES)
                .forEach(entry -> entries.add(line(entry)));
        var happened = new Div(new H3(translate("interview.context.last")), entries);
        happened.addClassName("ld-interview-last");
        return happened;
    }

    private ListItem line(TimelineEntry entry) {
        var line = new ListItem(new Span(formats.ago(entry.day())), new Span(entry.headline()));
        if (!entry.text().isEmpty()) line.add(new Span(entry.text()));
        return line;
    }
}
