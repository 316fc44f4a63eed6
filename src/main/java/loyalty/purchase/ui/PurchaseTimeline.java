package loyalty.purchase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import loyalty.purchase.PurchaseService;
import loyalty.purchase.PurchaseSummary;
import loyalty.shared.HumanNumber;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the customer bought and returned, in their timeline. */
@Component
@Order(20)
class PurchaseTimeline implements TimelineSource {
    private final PurchaseService purchases;
    private final Formats formats;

    PurchaseTimeline(PurchaseService purchases, Formats formats) {
        this.purchases = purchases;
        this.formats = formats;
    }

    @Override
    public String titleKey() {
        return "purchase.title";
    }

    @Override
    public String icon() {
        return Icons.PURCHASE;
    }

    @Override
    public List<TimelineEntry> newest(UUID customerId, int offset, int limit) {
        return purchases.of(customerId, offset, limit).stream().map(this::entry).toList();
    }

    private TimelineEntry entry(PurchaseSummary line) {
        String what = line.isReturn() ? "purchase.timeline.returned" : "purchase.timeline.bought";
        String quantity = HumanNumber.plain(line.quantity().abs());
        return new TimelineEntry(
                line.purchasedOn(),
                null,
                translate(what, quantity, line.productName()),
                "",
                Stream.of(formats.money(line.amount()), line.orderNumber())
                        .filter(fact -> fact != null)
                        .toList());
    }
}
