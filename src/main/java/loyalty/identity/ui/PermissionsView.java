package loyalty.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import loyalty.identity.RoleDetails;
import loyalty.identity.RoleService;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;

/** The roles there are: how many people have each, and what is risky about it. */
@Route(RoleView.LIST)
@Menu(order = 920, title = "identity.permissions.title", icon = Icons.SECURITY)
@RolesAllowed("USER_ADMIN")
class PermissionsView extends Div implements HasDynamicTitle {
    private static final String COLUMNS = "minmax(10rem, 2fr) minmax(8rem, 1fr) minmax(8rem, 1fr) minmax(8rem, 1fr)";

    private final transient RoleService roles;
    private final transient RoleForms forms;
    private final RecordList<RoleDetails> list;

    PermissionsView(RoleService roles, RoleForms forms, WaitingRequests waiting) {
        this.roles = roles;
        this.forms = forms;
        this.list = new RecordList<>(COLUMNS, headings(), new EmptyState(Icons.SECURITY, ""));
        addClassNames("ld-list-view", "ld-permissions");
        var compare = new Anchor(RoleComparisonView.ROUTE, getTranslation("identity.permissions.compare"));
        add(new Paragraph(getTranslation("identity.permissions.what")), waiting, compare, list);
        waiting.onDecision(this::refresh);
        list.records(query -> roles.overview().stream().skip(query.getOffset()).limit(query.getLimit()), this::row)
                .creating(getTranslation("identity.role.new"), () -> forms.copy(roles.list(), RoleView::open));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.permissions.title");
    }

    private List<String> headings() {
        return List.of(
                getTranslation("identity.role"),
                getTranslation("identity.role.holders"),
                getTranslation("identity.permissions.capabilities"),
                getTranslation("identity.role.risks"));
    }

    private RecordRow row(RoleDetails role) {
        var row = new RecordRow()
                .lead(new Anchor(
                        RoleView.location(role.role().id()), role.role().name(getLocale())))
                .fact(getTranslation("identity.role.heldBy", role.holders()))
                .fact(getTranslation(
                        "identity.role.actions", role.grants().capabilities().size()))
                .fact(risks(role))
                .action(getTranslation("identity.role.rename"), Icons.EDIT, () -> forms.rename(role, this::refresh));
        if (role.removable()) {
            row.action(getTranslation("identity.role.remove"), Icons.DELETE, () -> forms.remove(role, this::refresh));
        }
        return row;
    }

    private Component risks(RoleDetails role) {
        int count = role.risks().size();
        return new Span(count == 0 ? "" : getTranslation("identity.role.riskCount", count));
    }

    private void refresh() {
        list.show(roles.list().size());
    }
}
