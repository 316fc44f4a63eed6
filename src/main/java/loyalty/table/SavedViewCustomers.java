package loyalty.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import loyalty.customer.Audience;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Component;

/** The customers that a saved view of the table shows, by its filter; its search is only for the moment. */
@Component
class SavedViewCustomers implements Audience {
    private static final String CODE = "view:";

    private final TableViewService views;
    private final TableColumns columns;
    private final FilteredCustomers filters;

    SavedViewCustomers(TableViewService views, TableColumns columns, FilteredCustomers filters) {
        this.views = views;
        this.columns = columns;
        this.filters = filters;
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return views.views().stream()
                .map(view -> new Choice(code(view), view.name()))
                .toList();
    }

    @Override
    public Optional<SqlCondition> customers(String code) {
        return views.views().stream()
                .filter(view -> code(view).equals(code))
                .findFirst()
                .map(this::customers);
    }

    private SqlCondition customers(SavedView view) {
        return filters.customers(view.layout().fitting(columns.filterable()).filter());
    }

    private static String code(SavedView view) {
        return CODE + view.id();
    }
}
