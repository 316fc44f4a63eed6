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
import loyalty.audit.AuditChange;
import loyalty.customer.CustomerPanel;
import loyalty.customer.CustomerService;
import loyalty.uikit.Formats;
import loyalty.uikit.RelativeTime;

/** Who changed what about the customer, newest first. */
@org.springframework.stereotype.Component
class HistoryPanel implements CustomerPanel {
    private static final int LAST = 1000;

    private final CustomerService customers;
    private final ChangeWords words;
    private final Formats formats;

    HistoryPanel(CustomerService customers, ChangeWords words, Formats formats) {
        this.customers = customers;
        this.words = words;
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
        Span who = new Span(words.who(change, locale));
        who.addClassName("ld-history-who");
        Div line = new Div(who, new RelativeTime(change.at(), formats), new Span(words.what(change, locale)));
        line.addClassName("ld-history-line");
        return line;
    }
}
