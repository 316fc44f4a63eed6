package loyalty.table;

import java.util.List;
import java.util.Objects;

/**
 * One condition on one column.
 *
 * @param values as typed or canonical; IS and IS_NOT take several, any of which counts
 */
public record FilterCondition(String column, FilterOperator operator, List<String> values) {

    /** What an address lacks must not get any further. */
    public FilterCondition {
        Objects.requireNonNull(column);
        Objects.requireNonNull(operator);
        values = List.copyOf(values);
    }
}
