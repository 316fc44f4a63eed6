package loyalty.table;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import loyalty.customer.Audience;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Component;

/** The customers that a saved view of the table shows, by its filter; its search is only for the moment. */
@Component
class SavedViewCustomers implements Audience {
    private static final String CODE = "view:";

    private final TableViewService views;
    private final TableColumns columns;
    private final Clock clock;

    SavedViewCustomers(TableViewService views, TableColumns columns, Clock clock) {
        this.views = views;
        this.columns = columns;
        this.clock = clock;
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
        Map<String, TableColumn> byKey =
                columns.visible().stream().collect(Collectors.toMap(TableColumn::key, Function.identity()));
        SqlCondition shown = new FilterSql(byKey, clock)
                .of(view.layout().fitting(columns.visible()).filter());
        return new SqlCondition(
                "exists (select 1 from customer_figures f where f.customer_id = c.id and %s)".formatted(shown.sql()),
                shown.params());
    }

    private static String code(SavedView view) {
        return CODE + view.id();
    }
}
