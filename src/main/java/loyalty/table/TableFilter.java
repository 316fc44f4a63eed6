package loyalty.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Narrowed by one more condition. */
    public TableFilter and(FilterCondition condition) {
        return all
                ? new TableFilter(true, joined(conditions(), condition), groups())
                : new TableFilter(true, List.of(condition), isEmpty() ? List.of() : List.of(this));
    }

    /** Without a condition of the outermost level. */
    public TableFilter without(FilterCondition condition) {
        return new TableFilter(
                all, conditions().stream().filter(c -> !c.equals(condition)).toList(), groups());
    }

    /** Without a group of the outermost level. */
    public TableFilter without(TableFilter group) {
        return new TableFilter(
                all,
                conditions(),
                groups().stream().filter(g -> !g.equals(group)).toList());
    }

    /** Without conditions on other columns than these. */
    public TableFilter fitting(Set<String> columns) {
        return new TableFilter(
                all,
                conditions().stream().filter(c -> columns.contains(c.column())).toList(),
                groups().stream()
                        .map(group -> group.fitting(columns))
                        .filter(group -> !group.isEmpty())
                        .toList());
    }

    /** Keys of the columns it has conditions on. */
    public Stream<String> columns() {
        return Stream.concat(
                conditions().stream().map(FilterCondition::column),
                groups().stream().flatMap(TableFilter::columns));
    }

    private static List<FilterCondition> joined(List<FilterCondition> some, FilterCondition more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return conditions().isEmpty() && groups().isEmpty();
    }
}
