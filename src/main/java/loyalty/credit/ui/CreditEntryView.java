package loyalty.credit.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import loyalty.credit.CreditEntry;
import loyalty.credit.EnteredRow;
import loyalty.credit.EntryKind;
import loyalty.customer.CustomerNavigation;
import loyalty.identity.FieldGroup;
import loyalty.identity.Permissions;
import loyalty.identity.Reads;
import loyalty.uikit.CellGrid;
import loyalty.uikit.CellStatistics;
import loyalty.uikit.Formats;
import loyalty.uikit.Within;

/** Receivables, or payments, typed or pasted row by row; the last part of the address says which. */
@Route(CreditEntryView.ROUTE)
@RolesAllowed("CREDIT_EDIT")
@Reads(FieldGroup.CREDIT)
@StyleSheet("context://styles/credit.css")
class CreditEntryView extends Div implements HasUrlParameter<String>, HasDynamicTitle, Within {
    static final String ROUTE = "credit/entry";
    static final String RECEIVABLES = "receivables";
    static final String PAYMENTS = "payments";

    private final transient CreditEntry entry;
    private final transient Formats formats;
    private final transient Permissions permissions;

    CreditEntryView(CreditEntry entry, Formats formats, Permissions permissions) {
        this.entry = entry;
        this.formats = formats;
        this.permissions = permissions;
        addClassName("ld-credit-entry");
    }

    @Override
    public void setParameter(BeforeEvent event, String kind) {
        removeAll();
        switch (kind) {
            case RECEIVABLES -> show(EntryKind.RECEIVABLE);
            case PAYMENTS -> show(EntryKind.PAYMENT);
            default -> throw new NotFoundException();
        }
    }

    private void show(EntryKind kind) {
        EntryRows rows = new EntryRows(entry, kind);
        CellGrid<EnteredRow> grid = new CellGrid<>(rows, new EntryRows.Kept(), rows);
        EntryColumns columns = new EntryColumns(key -> getTranslation(key), formats);
        grid.setColumns(kind == EntryKind.RECEIVABLE ? columns.ofReceivables() : columns.ofPayments());
        grid.setDraftScope(permissions.user().username() + "/credit/" + kind);
        grid.setRowTitle(row -> row.values().getOrDefault("number", ""));
        grid.addCellOpenListener(opened -> {
            var customer = opened.row().customer();
            if (customer != null) CustomerNavigation.open(customer.id(), "credit.title");
        });
        add(links(), new Paragraph(getTranslation("credit.entry.help." + kind)), grid, new CellStatistics(grid));
    }

    private Nav links() {
        Nav links = new Nav();
        links.addClassName("ld-credit-line");
        Arrays.asList(RECEIVABLES, PAYMENTS)
                .forEach(kind ->
                        links.add(new RouterLink(getTranslation("credit.entry." + kind), CreditEntryView.class, kind)));
        return links;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credit.entry.title");
    }

    @Override
    public String listTitle() {
        return getTranslation("credit.overview.title");
    }

    @Override
    public String listPath() {
        return "credit";
    }
}
