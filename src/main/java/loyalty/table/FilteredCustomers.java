package loyalty.table;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import loyalty.customer.Choice;
import loyalty.shared.SqlCondition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The customers that a filter of the table names, as a condition for other queries. */
@Component
public class FilteredCustomers {
    private final TableColumns columns;
    private final ObjectProvider<CustomerSets> sets;
    private final Clock clock;

    FilteredCustomers(TableColumns columns, ObjectProvider<CustomerSets> sets, Clock clock) {
        this.columns = columns;
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * A condition on the customer table as {@code c}, by the columns that the caller may see; without their scope.
     *
     * @throws loyalty.shared.RefusedException if the filter makes no sense, or asks for what the caller may not see
     */
    public SqlCondition customers(TableFilter filter) {
        return ofCustomer(ofCaller().of(filter));
    }

    /**
     * Everybody whom a filter means, for work that nobody in particular asked for: a condition on {@code customer c} and
     * {@code customer_figures f}.
     *
     * @throws loyalty.shared.RefusedException if the filter makes no sense, asks for what there is no more, or for a set
     */
    public SqlCondition everybody(TableFilter filter) {
        return new FilterSql(byKey(columns.all()), Map.of(), clock).of(filter);
    }

    FilterSql ofCaller() {
        return new FilterSql(byKey(columns.filterable()), byColumn(), clock);
    }

    /** A set by the key of its filter's column and its code. */
    Optional<Choice> set(String column, String code) {
        return Optional.ofNullable(byColumn().get(column)).flatMap(known -> known.find(code));
    }

    private Map<String, CustomerSets> byColumn() {
        return sets.stream().collect(Collectors.toMap(CustomerSets::column, Function.identity()));
    }

    private static Map<String, TableColumn> byKey(List<TableColumn> known) {
        return known.stream().collect(Collectors.toMap(TableColumn::key, Function.identity()));
    }

    private static SqlCondition ofCustomer(SqlCondition condition) {
        return new SqlCondition(
                "exists (select 1 from customer_figures f where f.customer_id = c.id and %s)"
                        .formatted(condition.sql()),
                condition.params());
    }
}
