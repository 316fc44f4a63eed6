package loyalty.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import loyalty.customer.CustomColumnData;
import loyalty.customer.CustomColumnService;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.PhoneCards;

/** The columns that admins add to the table. */
@Route("settings/columns")
@Menu(order = 940, title = "customer.columns", icon = Icons.COLUMNS)
@RolesAllowed("COLUMN_ADMIN")
@StyleSheet("context://styles/customer.css")
class CustomColumnView extends Div implements HasDynamicTitle {
    private final transient CustomColumnService columns;
    private final Grid<CustomColumnData> grid = new Grid<>();

    CustomColumnView(CustomColumnService columns) {
        this.columns = columns;
        addClassName("ld-list-view");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(CustomColumnData::nameZh).setHeader(getTranslation("customer.dictionary.nameZh"));
        grid.addColumn(CustomColumnData::nameEn).setHeader(getTranslation("customer.dictionary.nameEn"));
        grid.addColumn(column -> getTranslation("customer.column.type." + column.type()))
                .setHeader(getTranslation("customer.column.type"));
        grid.addColumn(column -> column.required() ? "✓" : "").setHeader(getTranslation("customer.column.required"));
        var state = grid.addColumn(
                        column -> getTranslation(column.active() ? "customer.column.shown" : "customer.column.hidden"))
                .setHeader(getTranslation("customer.dictionary.state"))
                .setFlexGrow(0)
                .setWidth("8rem");
        PhoneCards.add(grid, CustomColumnData::nameZh, this::facts, state);
        grid.addItemClickListener(click -> edit(CustomColumnForm.of(click.getItem())));
        grid.setEmptyStateComponent(
                new EmptyState(Icons.COLUMNS, getTranslation("customer.columns.none"), addButton()));
        Div actions = new Div(addButton());
        actions.addClassName("ld-list-actions");
        add(actions, grid);
        show();
    }

    private List<String> facts(CustomColumnData column) {
        String required = column.required() ? getTranslation("customer.column.required") : "";
        return List.of(column.nameEn(), getTranslation("customer.column.type." + column.type()), required);
    }

    private Button addButton() {
        Button add = new Button(
                getTranslation("customer.column.add"), Icons.of(Icons.ADD), click -> edit(new CustomColumnForm()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void show() {
        List<CustomColumnData> all = columns.columns();
        grid.setItems(all);
    }

    private void edit(CustomColumnForm form) {
        new CustomColumnDialog(form, () -> {
                    CustomColumnData saved = columns.save(form.data());
                    Notifications.done(getTranslation("customer.dictionary.saved", saved.nameZh()));
                    show();
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("customer.columns");
    }
}
