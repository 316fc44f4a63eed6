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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.ContactFormat;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerNavigation;
import loyalty.customer.CustomerPanel;
import loyalty.customer.CustomerProfile;
import loyalty.customer.CustomerService;
import loyalty.customer.CustomerStanding;
import loyalty.identity.Permissions;
import loyalty.shared.RefusedException;
import loyalty.uikit.RecordsChangedEvent;
import loyalty.uikit.Within;

/** A customer's page: who they are, and a tab for each kind of record about them. */
@Route(CustomerNavigation.ROUTE + "/:id")
@PermitAll
@StyleSheet("context://styles/customer.css")
class CustomerDetailsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Within {
    private final transient CustomerService customers;
    private final transient CustomerFields fields;
    private final transient FieldInputs inputs;
    private final transient ConflictTexts conflictTexts;
    private final transient ContactFormat contacts;
    private final transient CustomerStanding standing;
    private final transient List<CustomerPanel> panels;
    private final Div head = new Div();
    private String title = "";
    private UUID id = new UUID(0, 0);

    CustomerDetailsView(
            CustomerService customers,
            CustomerFields fields,
            FieldInputs inputs,
            ConflictTexts conflictTexts,
            ContactFormat contacts,
            CustomerStanding standing,
            Permissions permissions,
            List<CustomerPanel> panels) {
        this.customers = customers;
        this.fields = fields;
        this.inputs = inputs;
        this.conflictTexts = conflictTexts;
        this.contacts = contacts;
        this.standing = standing;
        this.panels = panels.stream()
                .filter(panel -> panel.offered(permissions))
                .sorted(Comparator.comparingInt(CustomerPanel::order))
                .toList();
        addClassName("ld-customer");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CustomerProfile profile = profile(event.getRouteParameters().get("id").orElse(""));
        String tab = CustomerNavigation.panel(event.getLocation().getQueryParameters());
        removeAll();
        showHead(profile);
        add(head, tabs(profile, tab));
    }

    /** Keeps the head true to the records in the tabs. */
    @Override
    protected void onAttach(AttachEvent event) {
        Registration listening = ComponentUtil.addListener(
                event.getUI(), RecordsChangedEvent.class, changed -> showHead(customers.profile(id)));
        addDetachListener(detached -> listening.remove());
    }

    /** An address that is no id, an unknown one and one out of scope are answered alike. */
    private CustomerProfile profile(String id) {
        try {
            return customers.profile(UUID.fromString(id));
        } catch (IllegalArgumentException | RefusedException unreachable) {
            throw new NotFoundException();
        }
    }

    private void showHead(CustomerProfile profile) {
        id = profile.id();
        title = profile.name();
        head.removeAll();
        head.add(new CustomerHead(profile, fields, contacts, standing.of(profile.id())));
    }

    /** A tab's content is made when it is opened for the first time. */
    private TabSheet tabs(CustomerProfile profile, String wanted) {
        TabSheet sheet = new TabSheet();
        sheet.setSizeFull();
        sheet.addClassName("ld-tabs");
        sheet.add(getTranslation("customer.details"), form(profile));
        Set<Tab> opened = new HashSet<>();
        for (CustomerPanel panel : panels) {
            Div holder = new Div();
            holder.addClassName("ld-panel");
            Tab tab = sheet.add(getTranslation(panel.titleKey()), holder);
            sheet.addSelectedChangeListener(event -> {
                if (event.getSelectedTab() == tab && opened.add(tab)) holder.add(panel.content(profile.id()));
            });
            if (panel.titleKey().equals(wanted)) sheet.setSelectedTab(tab);
        }
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
