package loyalty.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import loyalty.customer.ContactFormat;
import loyalty.customer.CustomerBelonging;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerProfile;
import loyalty.customer.CustomerStanding;
import loyalty.uikit.Icons;
import loyalty.uikit.PageHeader;

/** What one wants to know of a customer before anything else: who it is, how important, whose, and how to call them. */
class CustomerHead extends PageHeader {

    CustomerHead(
            CustomerProfile profile,
            CustomerFields fields,
            ContactFormat contacts,
            List<CustomerStanding.Fact> standing,
            List<CustomerBelonging.Place> places) {
        super(profile.name());
        Locale locale = getLocale();
        String type = fields.choiceName("type", profile.value("type"), locale);
        if (!type.isEmpty()) about(mark(type, "ld-badge"));
        places.forEach(place -> about(place(place)));
        if (!profile.reachable()) about(mark(getTranslation("customer.unreachable"), "ld-warning"));
        facts(
                fact(profile.number()),
                fact(profile.value("company")),
                phone(profile.value("phone"), contacts),
                owner(fields.choiceName("owner", profile.value("owner"), locale)),
                fact(getTranslation("customer.complete", profile.completeness())));
        var figures = new Div(standing.stream().map(CustomerHead::figure).toArray(Component[]::new));
        figures.addClassName("ld-standings");
        actions(figures);
    }

    private static Anchor place(CustomerBelonging.Place place) {
        Anchor chip = new Anchor(place.location(), place.name());
        chip.addClassName("ld-badge");
        return chip;
    }

    private static Div figure(CustomerStanding.Fact fact) {
        var figure = new Div(new Span(fact.value()), new Span(fact.name()));
        figure.addClassName("ld-standing");
        return figure;
    }

    /** Calls the number; one that is masked is only shown. */
    private static Component phone(String number, ContactFormat contacts) {
        if (!number.startsWith("+")) return fact(number);
        return new Anchor("tel:" + number, Icons.of(Icons.PHONE), new Span(contacts.phone(number)));
    }

    private Span owner(String name) {
        return name.isEmpty() ? new Span() : fact(getTranslation("customer.head.owner", name));
    }

    private static Span fact(String text) {
        return new Span(text);
    }

    private static Span mark(String text, String className) {
        Span mark = new Span(text);
        mark.addClassName(className);
        return mark;
    }
}
