package loyalty.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import loyalty.customer.Choice;
import loyalty.shared.SqlCondition;

/** Named sets of customers that a filter can ask for; a bean of the module that keeps them. */
public interface CustomerSets {
    /** The key of the filter's column. */
    String COLUMN = "segment";

    /** Those that the caller may use. */
    List<Choice> choices();

    /**
     * Who belongs to a set, as a condition on {@code customer c} and {@code customer_figures f}, without the caller's
     * scope.
     *
     * @param code of a choice
     * @param parameter gives a name for each parameter that no other has
     * @param written turns a filter into its condition
     * @throws loyalty.shared.RefusedException if the caller has no such set
     */
    SqlCondition customers(String code, Supplier<String> parameter, Function<TableFilter, SqlCondition> written);
}
