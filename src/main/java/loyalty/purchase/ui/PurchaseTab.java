package loyalty.purchase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.customer.Choice;
import loyalty.purchase.PurchaseSummary;
import loyalty.purchase.PurchaseTotals;
import loyalty.purchase.RemovedPurchase;
import loyalty.shared.HumanNumber;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;
import org.jspecify.annotations.Nullable;

/** What a customer bought and returned, newest first, and what can be done with it. */
class PurchaseTab extends RecordList<PurchaseSummary> {
    private static final String COLUMNS = "minmax(10rem, 2fr) 13rem minmax(8rem, 1fr) minmax(12rem, 1fr) 8rem";

    private final transient PurchasePanel services;
    private final transient List<Choice> channels;
    private final UUID customer;
    private final boolean editable;

    PurchaseTab(PurchasePanel services, UUID customer, boolean editable) {
        super(
                COLUMNS,
                Stream.of("product", "day", "quantity", "order", "amount")
                        .map(column -> translate("purchase.field." + column))
                        .toList(),
                new EmptyState(Icons.PURCHASE, translate("purchase.empty")));
        this.services = services;
        this.channels = services.channels();
        this.customer = customer;
        this.editable = editable;
        if (editable) creating(translate("purchase.add"), this::create);
        figuresLast();
        records(query -> services.purchases.of(customer, query.getOffset(), query.getLimit()).stream(), this::row);
        refresh();
    }

    private void refresh() {
        PurchaseTotals totals = services.purchases.totals(customer);
        int bought = totals.lines() - totals.returns();
        show(
                totals.lines(),
                new Span(getTranslation("purchase.totals", bought, totals.returns())),
                new Span(services.formats.money(totals.amount())));
    }

    private RecordRow row(PurchaseSummary line) {
        String price = services.formats.money(line.unitPrice());
        RecordRow row = new RecordRow()
                .lead(product(line))
                .fact(
                        new Span(services.formats.date(line.purchasedOn())),
                        new RelativeTime(line.purchasedOn(), services.formats))
                .fact(HumanNumber.plain(line.quantity()) + " × " + price)
                .fact(origin(line))
                .figure(services.formats.money(line.amount()));
        return editable ? withActions(row, line) : row;
    }

    private Component[] product(PurchaseSummary line) {
        Stream<Component> name = Stream.of(new Span(line.productName()));
        if (line.isReturn()) return with(name, getTranslation("purchase.isReturn"));
        if (line.returned().signum() == 0) return name.toArray(Component[]::new);
        return with(name, getTranslation("purchase.returned", HumanNumber.plain(line.returned())));
    }

    private static Component[] with(Stream<Component> name, String note) {
        var badge = new Span(note);
        badge.addClassName("ld-record-badge");
        return Stream.concat(name, Stream.of(badge)).toArray(Component[]::new);
    }

    private String origin(PurchaseSummary line) {
        String channel = channel(line.channelCode())
                .map(choice -> choice.name(getLocale()))
                .orElse(line.channelCode());
        return Stream.of(Optional.ofNullable(channel), Optional.ofNullable(line.orderNumber()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Optional<Choice> channel(@Nullable String code) {
        return channels.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    private RecordRow withActions(RecordRow row, PurchaseSummary line) {
        if (line.remaining().signum() > 0)
            row.action(getTranslation("purchase.takeBack"), Icons.UNDO, () -> takeBack(line));
        if (line.returnOf() == null) row.action(getTranslation("uikit.edit"), Icons.EDIT, () -> edit(line));
        return row.action(getTranslation("uikit.delete"), Icons.DELETE, () -> remove(line));
    }

    /** What this customer bought last is likely to be bought again. */
    private void create() {
        PurchaseForm form = new PurchaseForm();
        form.day = services.today();
        services.purchases.of(customer, 0, 1).stream()
                .map(last -> services.products.find(last.productId()))
                .filter(product -> product.active())
                .findFirst()
                .ifPresent(form::propose);
        dialog().open(getTranslation("purchase.add"), form, data -> {
            services.purchases.record(customer, data);
            saved("purchase.added");
        });
    }

    private void edit(PurchaseSummary line) {
        PurchaseForm form = new PurchaseForm();
        form.read(
                line,
                services.products.find(line.productId()),
                channel(line.channelCode()).orElse(null));
        dialog().open(getTranslation("purchase.edit"), form, data -> {
            services.purchases.change(line.id(), line.version(), data);
            saved("purchase.saved");
        });
    }

    private void takeBack(PurchaseSummary line) {
        ReturnDialog.open(line, services.today(), (day, quantity) -> {
            services.returns.takeBack(line.id(), day, quantity);
            saved("purchase.takenBack");
        });
    }

    private void remove(PurchaseSummary line) {
        RemovedPurchase removed = services.purchases.remove(line.id(), line.version());
        refresh();
        Notifications.undoable(getTranslation("purchase.removed", line.productName()), () -> {
            services.purchases.restore(removed);
            refresh();
        });
    }

    private void saved(String text) {
        refresh();
        Notifications.done(getTranslation(text));
    }

    private PurchaseDialog dialog() {
        return new PurchaseDialog(services.products, channels, services.today());
    }
}
