package loyalty.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditTexts;
import loyalty.customer.CustomerPanel;
import loyalty.customer.CustomerService;
import loyalty.uikit.Formats;
import loyalty.uikit.RelativeTime;
import loyalty.uikit.Translations;

/** Who changed what about the customer, newest first. */
@org.springframework.stereotype.Component
class HistoryPanel implements CustomerPanel {
    private static final int LAST = 1000;

    private final CustomerService customers;
    private final AuditTexts words;
    private final Translations texts;
    private final Formats formats;

    HistoryPanel(CustomerService customers, AuditTexts words, Translations texts, Formats formats) {
        this.customers = customers;
        this.words = words;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public String titleKey() {
        return "customer.history";
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Component content(UUID customerId) {
        Locale locale = UI.getCurrent().getLocale();
        VirtualList<AuditChange> list = new VirtualList<>();
        list.addClassName("ld-history");
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> customers.history(customerId, query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(customers.historySize(customerId))));
        list.setRenderer(new ComponentRenderer<>(change -> line(change, locale)));
        return list;
    }

    private Div line(AuditChange change, Locale locale) {
        Span who = new Span(words.user(change, locale));
        who.addClassName("ld-history-who");
        Div line = new Div(who, new RelativeTime(change.at(), formats), new Span(what(change, locale)));
        line.addClassName("ld-history-line");
        return line;
    }

    private String what(AuditChange change, Locale locale) {
        if (change.field() == null || !change.recordType().equals("customer")) return deed(change, locale);
        String name = words.field(change, locale);
        if (change.masked()) return texts.getTranslation("customer.history.masked", locale, name);
        return texts.getTranslation(
                "customer.history.changed",
                locale,
                name,
                orNothing(words.oldValue(change, locale), locale),
                orNothing(words.newValue(change, locale), locale));
    }

    /** What was done to another record of the customer, or to the customer as a whole, and the words that tell which. */
    private String deed(AuditChange change, Locale locale) {
        String before = words.oldValue(change, locale);
        String after = words.newValue(change, locale);
        String detail = Stream.of(before, after)
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.joining(" → "));
        return texts.getTranslation(
                "customer.history.deed",
                locale,
                words.action(change, locale),
                words.recordType(change.recordType(), locale),
                detail);
    }

    private String orNothing(String value, Locale locale) {
        return value.isEmpty() ? texts.getTranslation("customer.history.nothing", locale) : value;
    }
}
