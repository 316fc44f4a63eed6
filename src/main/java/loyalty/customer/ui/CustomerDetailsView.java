package loyalty.customer.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerNavigation;
import loyalty.customer.CustomerPage;
import loyalty.customer.CustomerPanel;
import loyalty.customer.CustomerProfile;
import loyalty.customer.CustomerService;
import loyalty.identity.Permissions;
import loyalty.shared.RefusedException;
import loyalty.uikit.RecordsChangedEvent;
import loyalty.uikit.Within;

/** A customer's page: who they are, and a tab for each kind of record about them. */
@Route(CustomerNavigation.ROUTE + "/:id")
@PermitAll
@StyleSheet("context://styles/customer.css")
class CustomerDetailsView extends Div implements BeforeEnterObserver, HasDynamicTitle, CustomerPage, Within {
    private final transient CustomerService customers;
    private final transient CustomerFields fields;
    private final transient FieldInputs inputs;
    private final transient ConflictTexts conflictTexts;
    private final transient CustomerHeads heads;
    private final transient MergeTraces merges;
    private final transient List<CustomerPanel> panels;
    private final Div head = new Div();
    private final Map<Tab, CustomerPanel> shownBy = new LinkedHashMap<>();
    private final Set<Tab> opened = new HashSet<>();
    private TabSheet sheet = new TabSheet();
    private String title = "";
    private UUID id = new UUID(0, 0);

    CustomerDetailsView(
            CustomerService customers,
            CustomerFields fields,
            FieldInputs inputs,
            ConflictTexts conflictTexts,
            CustomerHeads heads,
            MergeTraces merges,
            Permissions permissions,
            List<CustomerPanel> panels) {
        this.customers = customers;
        this.fields = fields;
        this.inputs = inputs;
        this.conflictTexts = conflictTexts;
        this.heads = heads;
        this.merges = merges;
        this.panels = panels.stream()
                .filter(panel -> panel.offered(permissions))
                .sorted(Comparator.comparingInt(CustomerPanel::order))
                .toList();
        addClassName("ld-customer");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = id(event.getRouteParameters().get("id").orElse(""));
        find(asked).ifPresentOrElse(profile -> show(profile, event), () -> event.forwardTo(survivorOf(asked)));
    }

    private void show(CustomerProfile profile, BeforeEnterEvent event) {
        String tab = CustomerNavigation.panel(event.getLocation().getQueryParameters());
        removeAll();
        showHead(profile);
        add(head);
        merges.notice(profile.id()).ifPresent(this::add);
        add(tabs(profile, tab));
    }

    private static UUID id(String asked) {
        try {
            return UUID.fromString(asked);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFoundException();
        }
    }

    private Optional<CustomerProfile> find(UUID asked) {
        try {
            return Optional.of(customers.open(asked));
        } catch (RefusedException unreachable) {
            return Optional.empty();
        }
    }

    /** An address that is no id, an unknown one and one out of scope are answered alike. */
    private String survivorOf(UUID asked) {
        return merges.survivorOf(asked).map(CustomerNavigation::location).orElseThrow(NotFoundException::new);
    }

    /** Keeps the head true to the records in the tabs. */
    @Override
    protected void onAttach(AttachEvent event) {
        Registration listening = ComponentUtil.addListener(
                event.getUI(), RecordsChangedEvent.class, changed -> showHead(customers.profile(id)));
        addDetachListener(detached -> listening.remove());
    }

    private void showHead(CustomerProfile profile) {
        id = profile.id();
        title = profile.name();
        head.removeAll();
        head.add(heads.of(profile, this::reread));
    }

    @Override
    public UUID customerId() {
        return id;
    }

    /** The open tab shows what was recorded at once, the others when they are opened again. */
    @Override
    public void reread() {
        showHead(customers.profile(id));
        opened.clear();
        Optional.ofNullable(sheet.getSelectedTab()).ifPresent(this::show);
    }

    /** A tab's content is made when it is opened for the first time. */
    private void show(Tab tab) {
        CustomerPanel panel = shownBy.get(tab);
        if (panel == null || !opened.add(tab)) return;
        Div holder = (Div) sheet.getComponent(tab);
        holder.removeAll();
        holder.add(panel.content(id));
    }

    private TabSheet tabs(CustomerProfile profile, String wanted) {
        sheet = new TabSheet();
        shownBy.clear();
        opened.clear();
        sheet.setSizeFull();
        sheet.addClassName("ld-tabs");
        sheet.add(getTranslation("customer.details"), form(profile));
        for (CustomerPanel panel : panels) {
            Div holder = new Div();
            holder.addClassName("ld-panel");
            shownBy.put(sheet.add(getTranslation(panel.titleKey()), holder), panel);
        }
        sheet.addSelectedChangeListener(event -> show(event.getSelectedTab()));
        shownBy.forEach((tab, panel) -> {
            if (panel.titleKey().equals(wanted)) sheet.setSelectedTab(tab);
        });
        return sheet;
    }

    private Component form(CustomerProfile profile) {
        return new CustomerForm(
                profile, customers, fields, inputs, conflictTexts, () -> showHead(customers.profile(profile.id())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String listTitle() {
        return getTranslation("customer.list");
    }

    @Override
    public String listPath() {
        return CustomerNavigation.LIST;
    }
}
