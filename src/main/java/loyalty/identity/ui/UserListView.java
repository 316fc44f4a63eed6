package loyalty.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import loyalty.identity.Effect;
import loyalty.identity.OneTimePassword;
import loyalty.identity.RoleService;
import loyalty.identity.SecondFactorAdministration;
import loyalty.identity.SessionAdministration;
import loyalty.identity.UserData;
import loyalty.identity.UserDetails;
import loyalty.identity.UserDirectory;
import loyalty.identity.UserFilter;
import loyalty.identity.UserList;
import loyalty.identity.UserService;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;

/** All accounts: who they are, what they may do, whether they can sign in. */
@Route("users")
@Menu(order = 900, title = "identity.users.title", icon = Icons.CUSTOMER)
@RolesAllowed("USER_ADMIN")
class UserListView extends Div implements HasDynamicTitle {
    private static final UserData NEW = UserData.withoutEmail("", "", "rep", Set.of());

    private final TextField search = new TextField();
    private final Checkbox inactiveToo = new Checkbox(getTranslation("identity.users.inactiveToo"));
    private final UserGrid grid;

    private final UserService users;
    private final RoleService roles;
    private final SecondFactorAdministration secondFactors;
    private final SessionAdministration sessions;
    private final UserChoices choices;
    private final Formats formats;

    UserListView(
            UserService users,
            UserList list,
            RoleService roles,
            SecondFactorAdministration secondFactors,
            SessionAdministration sessions,
            UserDirectory directory,
            Formats formats,
            Clock clock) {
        this.users = users;
        this.roles = roles;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.formats = formats;
        this.choices = UserChoices.read(roles, directory);
        this.grid = new UserGrid(list, choices, clock, this::filter, this::actions);
        addClassName("ld-list-view");
        add(toolbar(), grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.users.title");
    }

    private Header toolbar() {
        search.setPlaceholder(getTranslation("identity.users.search"));
        search.setAriaLabel(getTranslation("identity.users.search"));
        search.setPrefixComponent(Icons.of(Icons.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> grid.refresh());
        inactiveToo.addValueChangeListener(clicked -> grid.refresh());
        var create = new Button(getTranslation("identity.users.new"), Icons.of(Icons.ADD_PERSON), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var rules = new Button(
                getTranslation("identity.secondFactor.rules"),
                Icons.of(Icons.SECURITY),
                click -> new SignInRulesDialog(roles, secondFactors).open());
        var toolbar = new Header(search, inactiveToo, rules, create);
        toolbar.addClassName("ld-list-actions");
        return toolbar;
    }

    private UserFilter filter() {
        return new UserFilter(search.getValue(), inactiveToo.getValue());
    }

    private UserActions actions(UserDetails user) {
        return new UserActions(user, users, secondFactors, sessions, this::edit, this::showOnce, grid::refresh);
    }

    private void create() {
        new UserDialog(getTranslation("identity.users.new"), NEW, choices, data -> {
                    OneTimePassword created = users.create(data);
                    grid.refresh();
                    showOnce(data.displayName(), created);
                })
                .open();
    }

    private void edit(UserDetails user) {
        var data = new UserData(
                user.username(), user.displayName(), user.roleCode(), user.teamIds(), users.emailOf(user.id()));
        new UserDialog(user.displayName(), data, choices, changed -> {
                    Effect effect = users.change(user.id(), user.version(), changed);
                    grid.refresh();
                    if (WaitingRequests.waits(effect)) return;
                    Notifications.done(getTranslation("identity.users.saved", changed.displayName()));
                })
                .open();
    }

    private void showOnce(String displayName, OneTimePassword created) {
        new OneTimePasswordDialog(displayName, created.password(), formats.time(created.validUntil())).open();
    }
}
