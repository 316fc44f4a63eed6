package loyalty.identity.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;
import loyalty.identity.Grants;
import loyalty.identity.RoleService;
import loyalty.identity.RoleSummary;
import loyalty.identity.Scope;
import loyalty.uikit.Icons;
import loyalty.uikit.PhoneCards;

/** The permission matrix, to be read: what each role may do, and how far. */
@Route("permissions")
@Menu(order = 920, title = "identity.permissions.title", icon = Icons.SECURITY)
@RolesAllowed("USER_ADMIN")
class PermissionsView extends Div implements HasDynamicTitle {
    private final Map<RoleSummary, Grants> roles = new LinkedHashMap<>();

    PermissionsView(RoleService service) {
        service.list().forEach(role -> roles.put(role, service.grants(role.id())));
        addClassNames("ld-list-view", "ld-permissions");
        add(
                new Paragraph(getTranslation("identity.permissions.what")),
                new H2(getTranslation("identity.permissions.capabilities")),
                grid(Capability.values(), "identity.capability.", this::scope),
                new H2(getTranslation("identity.permissions.fields")),
                grid(FieldGroup.values(), "identity.fieldGroup.", this::access));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.permissions.title");
    }

    /** One row a thing to be permitted, one column a role. */
    private <T extends Enum<T>> Grid<T> grid(T[] rows, String keys, SerializableBiFunction<Grants, T, String> cell) {
        var grid = new Grid<T>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(row -> getTranslation(keys + row.name())).setFlexGrow(2);
        roles.forEach(
                (role, grants) -> grid.addColumn(row -> cell.apply(grants, row)).setHeader(role.name(getLocale())));
        PhoneCards.add(grid, row -> getTranslation(keys + row.name()), row -> byRole(row, cell));
        grid.setItems(rows);
        return grid;
    }

    private <T> List<String> byRole(T row, BiFunction<Grants, T, String> cell) {
        return roles.entrySet().stream()
                .map(role -> role.getKey().name(getLocale()) + " " + cell.apply(role.getValue(), row))
                .toList();
    }

    private String scope(Grants grants, Capability capability) {
        Scope scope = grants.capabilities().get(capability);
        return scope == null ? "–" : getTranslation("identity.scope." + scope);
    }

    private String access(Grants grants, FieldGroup group) {
        Access own = grants.fields(group, true);
        Access others = grants.fields(group, false);
        String ownWord = getTranslation("identity.access." + own);
        return own == others
                ? ownWord
                : getTranslation("identity.access.ownAndOthers", ownWord, getTranslation("identity.access." + others));
    }
}
