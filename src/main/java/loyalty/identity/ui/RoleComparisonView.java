package loyalty.identity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import loyalty.identity.Grants;
import loyalty.identity.RoleDetails;
import loyalty.identity.RoleService;
import loyalty.identity.RoleTexts;
import loyalty.uikit.PhoneCards;
import loyalty.uikit.Within;

/** Two roles side by side: all they may do, or only what differs. */
@Route(RoleComparisonView.ROUTE)
@RolesAllowed("USER_ADMIN")
class RoleComparisonView extends Div implements HasDynamicTitle, Within {
    static final String ROUTE = RoleView.LIST + "/compare";

    private final transient RoleTexts texts;
    private final Select<RoleDetails> one;
    private final Select<RoleDetails> other;
    private final Checkbox differencesOnly = new Checkbox(getTranslation("identity.compare.differencesOnly"), true);
    private final Grid<String> grid = new Grid<>();

    RoleComparisonView(RoleService roles, RoleTexts texts) {
        this.texts = texts;
        List<RoleDetails> all = roles.overview();
        one = select(all, all.getFirst());
        other = select(all, all.get(Math.min(1, all.size() - 1)));
        differencesOnly.addValueChangeListener(change -> show());
        addClassNames("ld-list-view", "ld-permissions");
        var toolbar = new Header(one, other, differencesOnly);
        toolbar.addClassName("ld-list-actions");
        add(toolbar, grid);
        columns();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.permissions.compare");
    }

    @Override
    public String listTitle() {
        return getTranslation("identity.permissions.title");
    }

    @Override
    public String listPath() {
        return RoleView.LIST;
    }

    private Select<RoleDetails> select(List<RoleDetails> all, RoleDetails chosen) {
        var select = new Select<RoleDetails>();
        select.setAriaLabel(getTranslation("identity.role"));
        select.setItems(all);
        select.setItemLabelGenerator(role -> role.role().name(getLocale()));
        select.setValue(chosen);
        select.addValueChangeListener(change -> show());
        return select;
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(this::name).setFlexGrow(2).setHeader(getTranslation("identity.permissions.capabilities"));
        grid.addColumn(line -> value(one, line)).setKey("one");
        grid.addColumn(line -> value(other, line)).setKey("other");
        PhoneCards.add(grid, this::name, line -> List.of(named(one, line), named(other, line)));
    }

    private void show() {
        Grants first = one.getValue().grants();
        grid.getColumnByKey("one").setHeader(one.getValue().role().name(getLocale()));
        grid.getColumnByKey("other").setHeader(other.getValue().role().name(getLocale()));
        grid.setItems(first.lines().keySet().stream()
                .filter(line -> !differencesOnly.getValue() || differs(line))
                .toList());
    }

    private boolean differs(String line) {
        return !Objects.equals(
                one.getValue().grants().lines().get(line),
                other.getValue().grants().lines().get(line));
    }

    private String name(String line) {
        return texts.line(line, getLocale());
    }

    private String named(Select<RoleDetails> role, String line) {
        return role.getValue().role().name(getLocale()) + " " + value(role, line);
    }

    private String value(Select<RoleDetails> role, String line) {
        return texts.value(line, role.getValue().grants().lines().getOrDefault(line, Grants.NOT_GRANTED), getLocale());
    }
}
