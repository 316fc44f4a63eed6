package loyalty.credit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.credit.Ageing;
import loyalty.credit.DebtorService;
import loyalty.credit.OverdueReceivable;
import loyalty.customer.CustomerNavigation;
import loyalty.identity.FieldGroup;
import loyalty.identity.Reads;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.PhoneCards;

/** What all customers owe: how old it is, who owes most, and the overdue debts as a list of work. */
@Route("credit")
@Menu(order = 34, title = "credit.overview.title", icon = Icons.CREDIT)
@RolesAllowed("CUSTOMER_VIEW")
@Reads(FieldGroup.CREDIT)
@StyleSheet("context://styles/credit.css")
class CreditOverviewView extends Div implements HasDynamicTitle {
    private final transient DebtorService debtors;
    private final transient Formats formats;
    private final transient Clock clock;
    private final Grid<OverdueReceivable> overdue = new Grid<>();

    CreditOverviewView(DebtorService debtors, Formats formats, Clock clock) {
        this.debtors = debtors;
        this.formats = formats;
        this.clock = clock;
        addClassName("ld-credit-overview");
        if (debtors.mayEnter()) add(entryLinks());
        List<Ageing> ageings = debtors.look();
        if (ageings.isEmpty()) {
            add(new EmptyState(Icons.CHART, getTranslation("credit.overview.none")));
            return;
        }
        ageings.forEach(ageing -> add(new CurrencySection(ageing, debtors, formats)));
        setUpGrid();
        add(new H2(getTranslation("credit.overview.overdue")));
        if (debtors.mayPlan()) {
            overdue.setSelectionMode(Grid.SelectionMode.MULTI);
            add(toolbar());
        }
        add(overdue);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credit.overview.title");
    }

    private Nav entryLinks() {
        Nav links = new Nav();
        links.addClassName("ld-credit-line");
        for (String kind : List.of(CreditEntryView.RECEIVABLES, CreditEntryView.PAYMENTS))
            links.add(new RouterLink(getTranslation("credit.entry." + kind), CreditEntryView.class, kind));
        return links;
    }

    private Header toolbar() {
        var plan = new Button(getTranslation("credit.overview.plan"), Icons.of(Icons.CALENDAR), click -> plan());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        var toolbar = new Header(plan);
        toolbar.addClassName("ld-list-actions");
        return toolbar;
    }

    private void setUpGrid() {
        overdue.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        overdue.setSelectionMode(Grid.SelectionMode.NONE);
        overdue.setHeight("28rem");
        overdue.addColumn(OverdueReceivable::customerName).setHeader(getTranslation("credit.column.customer"));
        overdue.addColumn(OverdueReceivable::number).setHeader(getTranslation("credit.field.number"));
        overdue.addColumn(debt -> formats.date(debt.dueOn())).setHeader(getTranslation("credit.field.dueOn"));
        overdue.addColumn(this::days).setHeader(getTranslation("credit.column.daysOverdue"));
        overdue.addColumn(this::open).setHeader(getTranslation("credit.field.open"));
        PhoneCards.add(
                overdue, OverdueReceivable::customerName, debt -> List.of(debt.number(), days(debt), open(debt)));
        overdue.setItems(query -> debtors.overdue(query.getOffset(), query.getLimit()).stream());
        overdue.setEmptyStateComponent(new Span(getTranslation("credit.overview.nothingOverdue")));
        overdue.addItemClickListener(
                click -> CustomerNavigation.open(click.getItem().customerId(), "credit.title"));
    }

    private String days(OverdueReceivable debt) {
        return getTranslation("credit.overview.days", ChronoUnit.DAYS.between(debt.dueOn(), LocalDate.now(clock)));
    }

    private String open(OverdueReceivable debt) {
        return formats.money(debt.openAmount(), debt.currency());
    }

    private void plan() {
        Set<UUID> customers = overdue.getSelectedItems().stream()
                .map(OverdueReceivable::customerId)
                .collect(Collectors.toSet());
        if (customers.isEmpty()) {
            Notifications.done(getTranslation("credit.overview.choose"));
            return;
        }
        PlanDialog.open(LocalDate.now(clock), (subject, day) -> {
            int planned = debtors.planFollowups(customers, subject, day, null);
            overdue.deselectAll();
            Notifications.done(getTranslation("credit.overview.planned", planned));
        });
    }
}
