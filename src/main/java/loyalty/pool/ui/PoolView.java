package loyalty.pool.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.customer.CustomerNavigation;
import loyalty.pool.PoolCustomer;
import loyalty.pool.PoolNavigation;
import loyalty.pool.PoolService;
import loyalty.shared.RefusedException;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** Customers without an owner, to be picked one by one or several at once. */
@Route(PoolNavigation.ROUTE)
@Menu(order = 30, title = "pool.title", icon = Icons.POOL)
@RolesAllowed("POOL_PICK")
class PoolView extends Div implements HasDynamicTitle {
    private final transient PoolService pool;
    private final transient Formats formats;
    private final TextField search = new TextField();
    private final Button pickChosen;
    private final EmptyState nobody;
    private final RecordList<PoolCustomer> list;
    private final Set<UUID> chosen = new LinkedHashSet<>();

    PoolView(PoolService pool, Formats formats) {
        this.pool = pool;
        this.formats = formats;
        addClassName("ld-record-page");
        search.setPlaceholder(getTranslation("pool.search"));
        search.setAriaLabel(getTranslation("pool.search"));
        search.setPrefixComponent(Icons.of(Icons.SEARCH));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show());
        nobody = new EmptyState(Icons.POOL, getTranslation("pool.empty"));
        pickChosen = new Button("", click -> pick(Set.copyOf(chosen)));
        pickChosen.addThemeVariants(ButtonVariant.PRIMARY);
        list = new RecordList<PoolCustomer>(
                        "1.5fr 8rem 1.2fr 9rem",
                        Stream.of("name", "number", "former", "lastContact")
                                .map(column -> getTranslation("pool.list." + column))
                                .toList(),
                        nobody)
                .records(
                        query -> pool.list(search.getValue(), query.getOffset(), query.getLimit()).stream(), this::row);
        Div filters = new Div(search, pickChosen);
        filters.addClassName("ld-record-filters");
        add(filters, list);
        show();
    }

    private void show() {
        chosen.clear();
        showChosen();
        nobody.say(getTranslation(search.isEmpty() ? "pool.empty" : "pool.empty.search"));
        int count = pool.count(search.getValue());
        String figure = formats.upTo(count, PoolService.MOST_COUNTED);
        list.show(
                count,
                new Span(getTranslation("pool.list.count", figure)),
                new Span(getTranslation("pool.list.left", pool.left())));
    }

    private void showChosen() {
        pickChosen.setText(getTranslation("pool.pick.chosen", chosen.size()));
        pickChosen.setEnabled(!chosen.isEmpty());
    }

    private RecordRow row(PoolCustomer customer) {
        Checkbox choose = new Checkbox(chosen.contains(customer.id()));
        choose.setAriaLabel(getTranslation("pool.choose", customer.name()));
        choose.addValueChangeListener(change -> choose(customer.id(), change.getValue()));
        Anchor name = new Anchor(CustomerNavigation.location(customer.id()), customer.name());
        return new RecordRow()
                .lead(choose, name, new Span(customer.company() == null ? "" : customer.company()))
                .fact(customer.number())
                .fact(former(customer))
                .fact(
                        customer.lastContactAt() == null
                                ? new Span(getTranslation("pool.list.never"))
                                : new RelativeTime(customer.lastContactAt(), formats))
                .action(getTranslation("pool.pick"), Icons.ADD_PERSON, () -> pick(Set.of(customer.id())));
    }

    private Div former(PoolCustomer customer) {
        if (customer.formerOwner() == null || customer.returnedAt() == null)
            return new Div(getTranslation("pool.list.nobody"));
        String who = getTranslation(
                customer.givenBack() ? "pool.list.givenBack" : "pool.list.returned", customer.formerOwner());
        return new Div(new Span(who + " "), new RelativeTime(customer.returnedAt(), formats));
    }

    private void choose(UUID customer, boolean isChosen) {
        if (isChosen) chosen.add(customer);
        else chosen.remove(customer);
        showChosen();
    }

    private void pick(Set<UUID> customers) {
        try {
            pool.pick(customers);
            Notifications.done(getTranslation("pool.pick.done", customers.size()));
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pool.title");
    }
}
