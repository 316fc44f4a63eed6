package loyalty.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import loyalty.customer.Choice;
import loyalty.shared.SqlCondition;

/** Named sets of customers that a filter can ask for; a bean of each module that knows some. */
public interface CustomerSets {
    /** The key of the filter's column, told apart from that of all other sets; has texts as the table's columns do. */
    String column();

    /** Those that the caller may choose from. */
    List<Choice> choices();

    /** A set by its code; also one that is only linked to, such as the customers behind a figure. */
    default Optional<Choice> find(String code) {
        return choices().stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

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
