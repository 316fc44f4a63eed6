package loyalty.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import loyalty.customer.Audience;
import loyalty.exchange.CustomerListStore.CustomerList;
import loyalty.identity.Permissions;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Component;

/** The customers of a list that the caller made. */
@Component
class ListedCustomers implements Audience {
    private static final String CODE = "list:";

    private final CustomerListStore lists;
    private final Permissions permissions;

    ListedCustomers(CustomerListStore lists, Permissions permissions) {
        this.lists = lists;
        this.permissions = permissions;
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return mine().stream().map(ListedCustomers::choice).toList();
    }

    @Override
    public Optional<SqlCondition> customers(String code) {
        return mine().stream()
                .filter(list -> choice(list).code().equals(code))
                .findFirst()
                .map(list -> CustomerListStore.members(list.id()));
    }

    static Choice choice(CustomerList list) {
        return new Choice(CODE + list.id(), list.name());
    }

    private List<CustomerList> mine() {
        return lists.of(permissions.user().id());
    }
}
