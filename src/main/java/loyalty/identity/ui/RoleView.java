package loyalty.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import loyalty.identity.Grants;
import loyalty.identity.RoleDetails;
import loyalty.identity.RoleService;
import loyalty.identity.RoleTexts;
import loyalty.shared.RefusedException;
import loyalty.uikit.Notifications;
import loyalty.uikit.PageHeader;
import loyalty.uikit.SaveAttempt;
import loyalty.uikit.SaveButton;
import loyalty.uikit.Within;

/** What one role may do: to be changed, with what the change means before it is saved. */
@Route(RoleView.LIST + "/role/:id")
@RolesAllowed("USER_ADMIN")
@StyleSheet("context://styles/permissions.css")
class RoleView extends Div implements BeforeEnterObserver, HasDynamicTitle, Within {
    static final String LIST = "permissions";

    private final transient RoleService roles;
    private final transient RoleTexts texts;
    private UUID id = new UUID(0, 0);
    private String name = "";

    RoleView(RoleService roles, RoleTexts texts) {
        this.roles = roles;
        this.texts = texts;
        addClassName("ld-role");
    }

    static String location(UUID roleId) {
        return LIST + "/role/" + roleId;
    }

    static void open(UUID roleId) {
        UI.getCurrent().navigate(location(roleId));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("id").orElse(""));
            show(roles.open(id));
        } catch (IllegalArgumentException | RefusedException unreachable) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    @Override
    public String listTitle() {
        return getTranslation("identity.permissions.title");
    }

    @Override
    public String listPath() {
        return LIST;
    }

    private void show(RoleDetails role) {
        name = role.role().name(getLocale());
        removeAll();
        add(new PageHeader(name).facts(new Span(getTranslation("identity.role.heldBy", role.holders()))));
        if (role.own()) add(new Paragraph(getTranslation("identity.role.ownWhy")));
        var editor = new GrantsEditor(role.grants(), !role.own());
        var outlook = new GrantsOutlook(texts, role.grants());
        editor.onChange(outlook::show);
        outlook.show(role.grants());
        add(editor, outlook);
        if (!role.own()) add(saving(role, editor));
    }

    private Div saving(RoleDetails role, GrantsEditor editor) {
        var attempt = new SaveAttempt();
        var save = new SaveButton(() -> attempt.save(() -> save(role, editor.grants())));
        var foot = new Div(attempt, save);
        foot.addClassName("ld-role-foot");
        return foot;
    }

    private void save(RoleDetails role, Grants grants) {
        if (grants.equals(role.grants())) return;
        if (WaitingRequests.waits(roles.change(id, role.version(), grants))) return;
        Notifications.done(getTranslation("identity.role.saved", name));
        show(roles.open(id));
    }
}
