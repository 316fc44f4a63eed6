package loyalty.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.time.Clock;
import java.util.List;
import loyalty.identity.UserDetails;
import loyalty.identity.UserFilter;
import loyalty.identity.UserList;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.PhoneCards;

/** The accounts that fit the filter, read as they are scrolled to. */
class UserGrid extends Grid<UserDetails> {

    UserGrid(
            UserList list,
            UserChoices choices,
            Clock clock,
            SerializableSupplier<UserFilter> filter,
            SerializableFunction<UserDetails, Component> actions) {
        addThemeVariants(GridVariant.NO_BORDER);
        addColumn(UserDetails::displayName)
                .setKey("displayName")
                .setSortProperty("displayName")
                .setHeader(getTranslation("identity.displayName"));
        addColumn(UserDetails::username)
                .setKey("username")
                .setSortProperty("username")
                .setHeader(getTranslation("identity.username"));
        addColumn(user -> choices.roleName(user.roleCode())).setHeader(getTranslation("identity.role"));
        addColumn(user -> choices.teamNames(user.teamIds())).setHeader(getTranslation("identity.teams"));
        var state = addComponentColumn(user -> new UserBadge(user, clock))
                .setHeader(getTranslation("identity.state"))
                .setFlexGrow(0)
                .setWidth("8rem");
        var menu = addComponentColumn(actions::apply).setFlexGrow(0).setWidth("4rem");
        PhoneCards.add(this, UserDetails::displayName, user -> facts(user, choices), state, menu);
        setEmptyStateComponent(new EmptyState(Icons.CUSTOMER, getTranslation("identity.users.empty")));
        setItems(
                query -> list.list(filter.get(), VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> list.count(filter.get()));
    }

    private static List<String> facts(UserDetails user, UserChoices choices) {
        return List.of(user.username(), choices.roleName(user.roleCode()), choices.teamNames(user.teamIds()));
    }

    void refresh() {
        getDataProvider().refreshAll();
    }
}
