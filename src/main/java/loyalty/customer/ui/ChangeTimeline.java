package loyalty.customer.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import loyalty.audit.AuditChange;
import loyalty.customer.CustomerService;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import loyalty.uikit.Icons;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was changed about the customer; there is much of it, so only who asks for it sees it. */
@Component
@Order(90)
class ChangeTimeline implements TimelineSource {
    private final CustomerService customers;
    private final ChangeWords words;
    private final Clock clock;

    ChangeTimeline(CustomerService customers, ChangeWords words, Clock clock) {
        this.customers = customers;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "customer.timeline.changes";
    }

    @Override
    public String icon() {
        return Icons.HISTORY;
    }

    @Override
    public boolean shownAtFirst() {
        return false;
    }

    @Override
    public List<TimelineEntry> newest(UUID customerId, int offset, int limit) {
        Locale locale = UI.getCurrent().getLocale();
        return customers.history(customerId, offset, limit).stream()
                .map(change -> entry(change, locale))
                .toList();
    }

    private TimelineEntry entry(AuditChange change, Locale locale) {
        return new TimelineEntry(
                LocalDate.ofInstant(change.at(), clock.getZone()),
                change.at(),
                words.what(change, locale),
                "",
                List.of(words.who(change, locale)));
    }
}
