package loyalty.table;

import java.util.List;

/**
 * One condition on one column.
 *
 * @param values as typed or canonical; IS and IS_NOT take several, any of which counts
 */
public record FilterCondition(String column, FilterOperator operator, List<String> values) {}
