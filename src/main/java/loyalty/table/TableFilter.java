package loyalty.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which customers the table shows: conditions, and groups of further ones.
 *
 * @param all whether all of them must hold, or any
 */
public record TableFilter(
        boolean all,
        @Nullable List<FilterCondition> conditions,
        @Nullable List<TableFilter> groups) {
    public static final TableFilter NONE = new TableFilter(true, List.of(), List.of());

    public TableFilter {
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    public static TableFilter of(FilterCondition... conditions) {
        return new TableFilter(true, List.of(conditions), List.of());
    }

    @Override
    public List<FilterCondition> conditions() {
        return conditions == null ? List.of() : conditions;
    }

    @Override
    public List<TableFilter> groups() {
        return groups == null ? List.of() : groups;
    }

    public boolean isEmpty() {
        return conditions().isEmpty() && groups().isEmpty();
    }
}
