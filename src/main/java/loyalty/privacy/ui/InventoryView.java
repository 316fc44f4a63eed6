package loyalty.privacy.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import loyalty.privacy.InventoryLine;
import loyalty.privacy.InventoryService;
import loyalty.uikit.Icons;
import loyalty.uikit.PhoneCards;

/** Where personal data is kept, and what becomes of it when a customer is erased. */
@Route("personal-data")
@Menu(order = 976, title = "privacy.inventory.title", icon = Icons.SECURITY)
@RolesAllowed("PERSONAL_DATA")
@StyleSheet("context://styles/privacy.css")
class InventoryView extends Div implements HasDynamicTitle {

    InventoryView(InventoryService inventory) {
        var grid = new Grid<InventoryLine>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.addColumn(this::table).setHeader(getTranslation("privacy.inventory.table"));
        grid.addColumn(this::column).setHeader(getTranslation("privacy.inventory.column"));
        grid.addColumn(this::whose).setHeader(getTranslation("privacy.inventory.whose"));
        grid.addColumn(this::kind).setHeader(getTranslation("privacy.inventory.kind"));
        grid.addColumn(this::encrypted).setHeader(getTranslation("privacy.inventory.encrypted"));
        grid.addColumn(this::fate).setHeader(getTranslation("privacy.inventory.fate"));
        PhoneCards.add(grid, this::table, line -> List.of(column(line), kind(line), fate(line)));
        grid.setItems(inventory.inventory());
        addClassName("ld-personal-data");
        add(new Paragraph(getTranslation("privacy.inventory.about")), grid);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("privacy.inventory.title");
    }

    private String table(InventoryLine line) {
        return getTranslation("privacy.table." + line.table());
    }

    private String column(InventoryLine line) {
        return getTranslation("privacy.column." + line.column());
    }

    private String whose(InventoryLine line) {
        return getTranslation(line.ofCustomers() ? "privacy.inventory.customers" : "privacy.inventory.staff");
    }

    private String kind(InventoryLine line) {
        return getTranslation("privacy.kind." + line.kind());
    }

    private String encrypted(InventoryLine line) {
        return line.encrypted() ? getTranslation("privacy.inventory.yes") : "";
    }

    private String fate(InventoryLine line) {
        return getTranslation("privacy.fate." + line.fate());
    }
}
