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
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerPanel;
import loyalty.customer.CustomerService;
import loyalty.uikit.Formats;
import loyalty.uikit.RelativeTime;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;

/** Who changed what about the customer, newest first. */
@org.springframework.stereotype.Component
class HistoryPanel implements CustomerPanel {
    private static final int LAST = 1000;

    private final CustomerService customers;
    private final CustomerFields fields;
    private final Translations texts;
    private final Formats formats;

    HistoryPanel(CustomerService customers, CustomerFields fields, Translations texts, Formats formats) {
        this.customers = customers;
        this.fields = fields;
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
        Span who = new Span(change.userName());
        who.addClassName("ld-history-who");
        Div line = new Div(who, new RelativeTime(change.at(), formats), new Span(what(change, locale)));
        line.addClassName("ld-history-line");
        return line;
    }

    private String what(AuditChange change, Locale locale) {
        String field = change.field();
        if (field == null) return deed(change, locale);
        CustomerField known = fields.find(field).orElse(null);
        String name = known == null ? field : known.name(locale, key -> texts.getTranslation(key, locale));
        if (change.masked()) return texts.getTranslation("customer.history.masked", locale, name);
        return texts.getTranslation(
                "customer.history.changed",
                locale,
                name,
                value(known, change.oldValue(), locale),
                value(known, change.newValue(), locale));
    }

    /** What was done to a record as a whole, and the words that tell which. */
    private String deed(AuditChange change, Locale locale) {
        String detail = change.newValue() == null ? change.oldValue() : change.newValue();
        return Stream.of(
                        texts.getTranslation("audit.action." + change.action(), locale),
                        texts.getTranslation("audit.type." + change.recordType(), locale),
                        detail == null ? "" : detail)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private String value(@Nullable CustomerField field, @Nullable String canonical, Locale locale) {
        if (canonical == null || canonical.isEmpty()) return texts.getTranslation("customer.history.nothing", locale);
        if (field == null) return canonical;
        return field.knownChoices().stream()
                .filter(choice -> choice.code().equals(canonical))
                .findFirst()
                .map(choice -> choice.name(locale))
                .orElse(canonical);
    }
}
